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
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;

/** Starting a meeting as its host, for staff who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HostStartService {
  @Inject private Meetings meetings;
  @Inject private Connections connections;
  @Inject private ZoomGateway zoom;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /** Asks Zoom for the start link; takes a second or two. */
  public StartAnswer start(Visit visit) {
    visit.demand(ZoomCapabilities.START_MEETING);
    return transactions
        .inNew(() -> target(visit))
        .map(this::start)
        .orElseGet(() -> new StartAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  private Optional<Target> target(Visit visit) {
    return meetings
        .ofLesson(visit.lesson())
        .filter(meeting -> meeting.courseId() == visit.courseId())
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(connection -> new Target(meeting, connection)));
  }

  private StartAnswer start(Target target) {
    return target
        .meeting()
        .zoomId()
        .map(id -> zoom.startUrl(target.connection().credentials(), id))
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

  private record Target(MeetingFacts meeting, Connection connection) {}
}
