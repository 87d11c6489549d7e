package org.presente.zoom.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;

/** Starting a meeting as its host, for staff who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HostStartService {
  @Inject private MeetingTargets targets;
  @Inject private ZoomGateway zoom;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /** Asks Zoom for the start link; takes a second or two. */
  public StartAnswer start(Visit visit) {
    visit.demand(ZoomCapabilities.START_MEETING);
    return transactions
        .inNew(() -> targets.of(visit))
        .map(target -> start(visit, target))
        .orElseGet(() -> new StartAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  /** As {@link #start(Visit)}, for a meeting that the caller found to be the visitor's to start. */
  public StartAnswer start(Visit visit, MeetingTarget target) {
    visit.demand(ZoomCapabilities.START_MEETING);
    if (!target.connection().lets(visit.personId())) {
      return new StartAnswer.NotPossible(Sentence.OWN_ZOOM_OF_ANOTHER, Optional.empty());
    }
    return target
        .meeting()
        .zoomId()
        .map(id -> zoom.of(target.meeting().kind()).startUrl(target.credentials(), id))
        .map(this::answer)
        .orElseGet(
            () -> new StartAnswer.NotPossible(Sentence.MEETING_BEING_MADE, Optional.empty()));
  }

  private StartAnswer answer(ZoomAnswer<URI> url) {
    return url.value()
        .<StartAnswer>map(StartAnswer.Go::new)
        .orElseGet(() -> notPossible(Failure.of(url).orElseThrow()));
  }

  private StartAnswer notPossible(Failure failure) {
    String incident = incidents.report("zoom.meeting.start", failure.reason());
    return new StartAnswer.NotPossible(failure.sentence(), Optional.of(incident));
  }
}
