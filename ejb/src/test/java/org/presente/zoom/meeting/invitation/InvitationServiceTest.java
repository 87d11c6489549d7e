package org.presente.zoom.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.roster.CourseRole;
import org.presente.zoom.School;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingView;

class InvitationServiceTest {
  private static final Duration SOON = Duration.ofMinutes(30);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void theTextIsZoomsOwnAndHasTelephoneNumbers() {
    MeetingView meeting = school.plannedIn(SOON);

    assertThat(invitation())
        .isInstanceOfSatisfying(
            InvitationAnswer.Text.class,
            text -> {
              assertThat(text.lines()).contains(meeting.topic()).doesNotContain("\r");
              assertThat(text.lines().replace(" ", ""))
                  .contains(Long.toString(meeting.zoomId().orElseThrow()));
              assertThat(text.toString()).doesNotContain(meeting.topic());
            });
  }

  @Test
  void withoutAMeetingOrWithoutItOnZoomThereIsASentence() {
    assertThat(invitation())
        .isInstanceOfSatisfying(
            InvitationAnswer.NotPossible.class,
            answer -> assertThat(answer.sentence()).isEqualTo(Sentence.NO_MEETING));
    school.deleteOnZoom(school.plannedIn(SOON).zoomId().orElseThrow());

    assertThat(invitation())
        .isInstanceOfSatisfying(
            InvitationAnswer.NotPossible.class,
            answer -> {
              assertThat(answer.sentence()).isEqualTo(Sentence.MEETING_GONE);
              assertThat(answer.incident()).isPresent();
            });
  }

  @Test
  void studentsDoNotGetIt() {
    school.plannedIn(SOON);
    long ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);

    assertThatThrownBy(() -> service().invitation(school.visit(ana, CourseRole.LEARNER)))
        .isInstanceOf(NotAllowed.class);
  }

  private InvitationAnswer invitation() {
    return service().invitation(school.visit());
  }

  private InvitationService service() {
    return school.backend().get(InvitationService.class);
  }
}
