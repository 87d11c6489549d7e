package org.presente.zoom.meeting.invitation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingTarget;
import org.presente.zoom.meeting.MeetingTargets;
import org.presente.zoom.meeting.ZoomCapabilities;

/** Fetches a meeting's invitation; it is kept nowhere, since account settings shape it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationService {
  @Inject private MeetingTargets targets;
  @Inject private ZoomGateway zoom;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /** Asks Zoom; takes a second or two. Asks for {@code zoom:editmeeting}. */
  public InvitationAnswer invitation(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return transactions
        .inNew(() -> targets.of(visit).filter(MeetingTarget::isOnZoom))
        .map(this::invitation)
        .orElseGet(() -> new InvitationAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  private InvitationAnswer invitation(MeetingTarget target) {
    return target.meeting().kind() == Gathering.WEBINAR
        ? new InvitationAnswer.NotPossible(Sentence.WEBINAR_WITHOUT_INVITATION, Optional.empty())
        : answer(zoom.invitation(target.credentials(), target.zoomId()));
  }

  private InvitationAnswer answer(ZoomAnswer<String> answer) {
    return answer
        .value()
        .<InvitationAnswer>map(
            text -> new InvitationAnswer.Text(text.replace("\r\n", "\n").strip()))
        .orElseGet(() -> notPossible(Failure.of(answer).orElseThrow()));
  }

  private InvitationAnswer notPossible(Failure failure) {
    String incident = incidents.report("zoom.meeting.invitation", failure.reason());
    return new InvitationAnswer.NotPossible(failure.sentence(), Optional.of(incident));
  }
}
