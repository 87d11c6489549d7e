package org.presente.zoom.live;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingTarget;
import org.presente.zoom.meeting.MeetingTargets;

/** Ends a lesson's meeting for everybody who is in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndService {
  @Inject private MeetingTargets targets;
  @Inject private ZoomGateway zoom;
  @Inject private VisitAudit audit;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /** Asks Zoom; takes a second or two. That somebody asked is written down before. */
  public EndAnswer end(Visit visit) {
    visit.demand(LiveCapabilities.END_MEETING);
    return transactions
        .inNew(() -> target(visit))
        .map(target -> answer(end(target)))
        .orElseGet(() -> new EndAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  private ZoomAnswer<?> end(MeetingTarget target) {
    return zoom.of(target.meeting().kind()).end(target.credentials(), target.zoomId());
  }

  private Optional<MeetingTarget> target(Visit visit) {
    Optional<MeetingTarget> target = targets.of(visit).filter(MeetingTarget::isOnZoom);
    target.ifPresent(any -> audit.write("zoom.meeting-ended", visit));
    return target;
  }

  private EndAnswer answer(ZoomAnswer<?> answer) {
    return Failure.of(answer)
        .<EndAnswer>map(
            failure ->
                new EndAnswer.NotPossible(
                    failure.sentence(),
                    Optional.of(incidents.report("zoom.live.end", failure.reason()))))
        .orElseGet(EndAnswer.Ended::new);
  }
}
