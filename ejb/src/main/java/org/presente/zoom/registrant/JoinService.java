package org.presente.zoom.registrant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.database.Transactions;
import org.presente.host.plugin.Rights;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.Invited;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.domain.JoinWindow;
import org.presente.zoom.meeting.setting.JoinLead;

/** The way into a lesson's meeting. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoinService {
  @Inject private Meetings meetings;
  @Inject private RosterService roster;
  @Inject private PersonalLinks links;
  @Inject private Invited invited;
  @Inject private Incidents incidents;
  @Inject private JoinLead lead;
  @Inject private RightsBook rights;
  @Inject private CourseService courses;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * Finds the person's link, as a rule from the database alone. The caller has proved who the
   * person is, by the visit or by a ticket bound to person and lesson; the role is looked up here.
   *
   * @throws NotAllowed for people who are not in the course or may not join
   */
  public JoinAnswer join(long lessonId, long personId) {
    Optional<MeetingFacts> meeting = transactions.inNew(() -> meetings.ofLesson(lessonId));
    if (meeting.isEmpty()) {
      return new JoinAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty());
    }
    MemberView person =
        transactions
            .inNew(() -> mayJoin(meeting.get().courseId(), personId))
            .orElseThrow(() -> new NotAllowed(ZoomCapabilities.JOIN.name()));
    boolean meant =
        transactions.inNew(
            () ->
                invited.is(
                    meeting.get().courseId(), personId, person.role(), meeting.get().groupId()));
    return meant
        ? join(meeting.get(), person)
        : new JoinAnswer.NotPossible(Sentence.NOT_IN_GROUP, Optional.empty());
  }

  private Optional<MemberView> mayJoin(long courseId, long personId) {
    Rights decided = courses.registrationOf(courseId).map(rights::of).orElseGet(Rights::asDeclared);
    return roster
        .member(courseId, personId)
        .filter(member -> member.active() && decided.grant(ZoomCapabilities.JOIN, member.role()));
  }

  private JoinAnswer join(MeetingFacts meeting, MemberView person) {
    if (!meeting.exists()) {
      return new JoinAnswer.NotPossible(
          meeting.zoomId().isPresent() ? Sentence.MEETING_GONE : Sentence.MEETING_BEING_MADE,
          meeting.push().incident());
    }
    JoinWindow window = meeting.window(transactions.inNew(() -> lead.of(meeting.courseId())));
    return switch (window.phase(clock.instant())) {
      case ENDED -> new JoinAnswer.Ended();
      case NOT_YET ->
          person.role().isStaff() ? link(meeting, person) : new JoinAnswer.NotYet(window.opensAt());
      case OPEN, RUNNING, NONE, UNAVAILABLE -> link(meeting, person);
    };
  }

  private JoinAnswer link(MeetingFacts meeting, MemberView person) {
    return meeting.registered()
        ? links.of(meeting.id(), person.personId())
        : transactions
            .inNew(() -> meetings.joinUrl(meeting.id()))
            .<JoinAnswer>map(link -> new JoinAnswer.Go(URI.create(link)))
            .orElseGet(this::withoutLink);
  }

  private JoinAnswer withoutLink() {
    String incident = incidents.report("zoom.join", "A meeting on Zoom has no link");
    return new JoinAnswer.NotPossible(Sentence.MEETING_BEING_MADE, Optional.of(incident));
  }
}
