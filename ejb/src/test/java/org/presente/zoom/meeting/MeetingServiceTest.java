package org.presente.zoom.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.IdentityService;
import org.presente.host.roster.domain.IdentityRule;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.ZoomPlugin;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.KnownHosts;
import org.presente.zoom.account.Sentence;

class MeetingServiceTest {
  private static final Duration SOON = Duration.ofMinutes(30);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void formBeginsWithTheLessonTheNextHourAndTheInstructorsOwnZoomUser() {
    MeetingDraft draft = school.draft();

    assertThat(draft.topic()).isEqualTo("Week 1");
    assertThat(draft.zone()).isEqualTo(School.ZONE);
    assertThat(draft.start().getMinute()).isZero();
    assertThat(draft.start()).isBetween(localNow(), localNow().plusHours(1));
    assertThat(draft.duration()).isEqualTo(Duration.ofMinutes(60));
    assertThat(draft.passcode()).matches("[a-z]{4}[0-9]{4}");
    assertThat(draft.hostId()).isEqualTo(school.hostId(DemoAccount.HOST));
    assertThat(school.backend().call(() -> school.meetings().hosts(school.visit())).get(0).email())
        .isEqualTo(DemoAccount.HOST);
  }

  @Test
  void anInstructorWhomNothingNamesIsAskedOnceAndTheAnswerIsKept() {
    Visit stranger =
        school.visit(
            school.person("Ana Reis", "ana@alumni.school.example", CourseRole.INSTRUCTOR),
            CourseRole.INSTRUCTOR);
    assertThat(asked(school.visit())).isFalse();
    assertThat(asked(stranger)).isTrue();

    assertThat(answered(stranger, "no address")).isFalse();
    assertThat(asked(stranger)).isTrue();
    assertThat(answered(stranger, DemoAccount.SECOND_HOST.toUpperCase(Locale.ROOT))).isTrue();

    assertThat(asked(stranger)).isFalse();
    assertThat(school.backend().call(() -> school.meetings().draft(stranger)).hostId())
        .isEqualTo(school.hostId(DemoAccount.SECOND_HOST));
  }

  @Test
  void aRuleOfTheRegistrationSaysWhoSomebodyIsAtZoom() {
    String local = DemoAccount.SECOND_HOST.substring(0, DemoAccount.SECOND_HOST.indexOf('@'));
    Visit alumnus =
        school.visit(
            school.person("Miguel", local + "@alumni.school.example", CourseRole.INSTRUCTOR),
            CourseRole.INSTRUCTOR);
    IdentityService identities = school.backend().get(IdentityService.class);
    IdentityRule rule =
        IdentityRule.parsed(IdentityRule.Claim.EMAIL, "", "alumni.school.example = school.example")
            .orElseThrow();
    long registration = alumnus.registrationId();
    assertThat(asked(alumnus)).isTrue();
    List<IdentityService.Trial> tried =
        school.backend().call(() -> identities.tried(registration, rule));
    Set<String> addresses =
        tried.stream().flatMap(trial -> trial.address().stream()).collect(Collectors.toSet());
    KnownHosts hosts = school.backend().get(KnownHosts.class);
    assertThat(school.backend().call(() -> hosts.known(registration, addresses)))
        .containsExactlyInAnyOrder(DemoAccount.HOST, DemoAccount.SECOND_HOST);
    assertThat(asked(alumnus)).isTrue();

    school
        .backend()
        .call(
            () -> {
              identities.use("ada", registration, rule);
              return true;
            });

    assertThat(asked(alumnus)).isFalse();
    assertThat(school.backend().call(() -> school.meetings().draft(alumnus)).hostId())
        .isEqualTo(school.hostId(DemoAccount.SECOND_HOST));
  }

  private boolean asked(Visit visit) {
    return school.backend().call(() -> school.meetings().asksForAddress(visit));
  }

  private boolean answered(Visit visit, String address) {
    return school.backend().call(() -> school.meetings().keepAddress(visit, address));
  }

  @Test
  void wrongFieldsAreNamedAndNothingIsSaved() {
    MeetingDraft good = school.draftIn(SOON);
    MeetingDraft bad =
        new MeetingDraft(
            " ",
            good.start().minusDays(2),
            Duration.ofHours(25),
            good.zone(),
            "has blank",
            false,
            "nobody");

    assertThat(school.save(bad))
        .isEqualTo(
            new MeetingSaving.Invalid(
                List.of(
                    new FieldProblem("topic", Sentence.FIELD_REQUIRED),
                    new FieldProblem("start", Sentence.START_IN_PAST),
                    new FieldProblem("duration", Sentence.DURATION_OUT_OF_RANGE),
                    new FieldProblem("passcode", Sentence.PASSCODE_INVALID),
                    new FieldProblem("hostId", Sentence.HOST_UNKNOWN))));
    assertThat(school.stored("select id from zoom_meeting")).isEmpty();
  }

  @Test
  void studentsNeitherEditNorSeeTheStaffsView() {
    school.plannedIn(SOON);
    Visit student = student();

    assertThatThrownBy(() -> school.meetings().draft(student)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> school.meetings().ofLesson(student)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> school.meetings().cancel(student)).isInstanceOf(NotAllowed.class);
    StudentMeetingView view =
        school.backend().call(() -> school.meetings().studentView(student)).orElseThrow();
    assertThat(view.phase()).isEqualTo(Phase.NOT_YET);
  }

  @Test
  void statusOfTheLessonGrowsWithEveryVisibleChange() {
    assertThat(status()).isEmpty();
    school.save(school.draftIn(SOON));
    long saved = status().orElseThrow().version();
    assertThat(status().orElseThrow().phase()).isEqualTo(Phase.UNAVAILABLE);

    school.backend().work();

    assertThat(status().orElseThrow().phase()).isEqualTo(Phase.NOT_YET);
    assertThat(status().orElseThrow().version()).isGreaterThan(saved);
    assertThat(status().orElseThrow().changesAt()).contains(school.meeting().joinAllowedFrom());
  }

  @Test
  void startLinkIsFetchedForTheInstructorAndStoredNowhere() {
    school.plannedIn(SOON);
    HostStartService start = school.backend().get(HostStartService.class);

    assertThat(start.start(school.visit())).isInstanceOf(StartAnswer.Go.class);
    assertThatThrownBy(() -> start.start(student())).isInstanceOf(NotAllowed.class);
  }

  @Test
  void startOfAMeetingDeletedOnZoomIsASentence() {
    school.deleteOnZoom(school.plannedIn(SOON).zoomId().orElseThrow());

    assertThat(school.backend().get(HostStartService.class).start(school.visit()))
        .isInstanceOfSatisfying(
            StartAnswer.NotPossible.class,
            answer -> assertThat(answer.sentence()).isEqualTo(Sentence.MEETING_GONE));
  }

  private Optional<LessonStatus> status() {
    return school
        .backend()
        .call(() -> school.backend().get(ZoomPlugin.class).statusOf(school.lessonId()));
  }

  private Visit student() {
    long ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
    return school.visit(ana, CourseRole.LEARNER);
  }

  private LocalDateTime localNow() {
    return LocalDateTime.ofInstant(school.clock().instant(), School.ZONE);
  }
}
