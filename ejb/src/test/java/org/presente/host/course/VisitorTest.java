package org.presente.host.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.audit.AuditLog;
import org.presente.host.audit.AuditView;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.lti.message.ClaimNames;
import org.presente.testing.Messages;

/** Item 18 of the conformance checklist and its neighbours: as whom people come in. */
class VisitorTest extends ArrivalBench {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator"
      })
  @DisplayName("LTI 18: an administrator alone may what staff may and is no learner")
  void anAdministratorAloneIsStaff(String role) {
    Visit admin = open(student("root").roles(role).of("old", "link-1", "Week 1"));

    assertThat(admin.role()).isEqualTo(CourseRole.ADMINISTRATOR);
    assertThat(admin.may(AttendanceCapabilities.VIEW)).isTrue();
    assertThat(admin.may(CourseCapabilities.EDIT_CONTENT)).isTrue();
    assertThat(member(admin)).matches(it -> !it.isGraded());
  }

  @Test
  @DisplayName("LTI 18: a test user sees the lesson and has no marks")
  void aTestUserSeesTheLesson() {
    Visit test =
        open(
            student("preview")
                .roles(
                    Messages.MEMBERSHIP + "Learner",
                    "http://purl.imsglobal.org/vocab/lti/system/person#TestUser")
                .of("old", "link-1", "Week 1"));

    assertThat(courses.lesson(test).title()).isEqualTo("Week 1");
    assertThat(member(test)).matches(it -> !it.isGraded());
  }

  @Test
  @DisplayName("LTI 18: a mentor sees neither everybody's attendance nor the staff's buttons")
  void aMentorIsNoStaff() {
    Visit mentor =
        open(student("mum").roles(Messages.MEMBERSHIP + "Mentor").of("old", "link-1", "Week 1"));

    assertThat(mentor.may(AttendanceCapabilities.VIEW)).isFalse();
    assertThat(mentor.may(AttendanceCapabilities.VIEW_MENTORED)).isTrue();
    assertThat(mentor.may(CourseCapabilities.EDIT_CONTENT)).isFalse();
    assertThatThrownBy(() -> courses.refreshRoster(mentor)).isInstanceOf(NotAllowed.class);
  }

  @Test
  @DisplayName("LTI 18: who acts behind a mask is written down, not the mask alone")
  void whoActsBehindAMaskIsWrittenDown() {
    Visit masked =
        open(
            teacher()
                .of("old", "link-1", "Week 1")
                .custom(Map.of("canvas_masquerading_user_id", "admin-7")));
    Visit plain =
        open(
            teacher()
                .of("old", "link-1", "Week 1")
                .custom(
                    Map.of(
                        "actual_user_id", "teacher",
                        "canvas_masquerading_user_id", "$Canvas.masqueradingUser.userId")));

    assertThat(masked.actualSubject()).contains("admin-7");
    assertThat(plain.actualSubject()).as("the same person, or nobody").isEmpty();

    backend.run(() -> courses.refreshRoster(masked));
    assertThat(backend.get(AuditLog.class).of(VisitAudit.subject(school.courseId), 10))
        .allMatch(deed -> deed.actor().equals("platform user admin-7"))
        .allMatch(deed -> deed.detail().equals("as person " + masked.personId()))
        .extracting(AuditView::act)
        .containsExactlyInAnyOrder("course.roster-asked", "course.acted-as");
  }

  @Test
  @DisplayName("LTI 48: a review names whose work it is about, in the lesson of the link")
  void aReviewNamesWhoseWorkItIsAbout() {
    long ana = school.student("4", "Ana Silva");
    Visit lesson = open(teacher().of("old", "link-1", "Week 1"));

    Visit review =
        review(
            teacher()
                .of("old", "link-1", "Week 1")
                .with(ClaimNames.FOR_USER, Map.of("user_id", "4")));

    assertThat(review.reviewedPersonId()).contains(ana);
    assertThat(review.lessonId()).isEqualTo(Optional.of(lesson.lesson()));
    assertThat(lesson.reviewedPersonId()).isEmpty();
  }

  private MemberView member(Visit visit) {
    return backend
        .get(RosterService.class)
        .member(visit.courseId(), visit.personId())
        .orElseThrow();
  }
}
