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
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/** Ends a lesson's meeting for everybody who is in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndService {
  @Inject private Meetings meetings;
  @Inject private Connections connections;
  @Inject private ZoomGateway zoom;
  @Inject private VisitAudit audit;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /** Asks Zoom; takes a second or two. That somebody asked is written down before. */
  public EndAnswer end(Visit visit) {
    visit.demand(LiveCapabilities.END_MEETING);
    return transactions
        .inNew(() -> target(visit))
        .map(target -> answer(zoom.endMeeting(target.credentials(), target.zoomId())))
        .orElseGet(() -> new EndAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  private Optional<Target> target(Visit visit) {
    Optional<Target> target =
        meetings
            .ofLesson(visit.lesson())
            .filter(meeting -> meeting.courseId() == visit.courseId())
            .filter(MeetingFacts::exists)
            .flatMap(
                meeting ->
                    connections
                        .find(meeting.connectionId())
                        .map(it -> new Target(it.credentials(), meeting.zoomId().orElseThrow())));
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

  private record Target(ZoomCredentials credentials, long zoomId) {}
}
