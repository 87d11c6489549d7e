package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.presente.pipeline.Play.full;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.ClaimantView;
import org.presente.host.attendance.UnmatchedView;
import org.presente.host.attendance.claim.ClaimService;
import org.presente.host.attendance.claim.ClaimableView;
import org.presente.host.attendance.domain.identity.ClaimAnswer;
import org.presente.host.course.NotAllowed;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterService;
import org.presente.host.roster.RosterChanged;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.sandbox.zoom.live.Joiner;

/** "That was me", from the student's word to the mark in the LMS. */
class ClaimTest {
  private static Classroom school;
  private Course course;
  private Lesson lesson;

  @BeforeAll
  static void open() {
    school = new Classroom();
  }

  @AfterAll
  static void close() {
    school.closeBlameless();
  }

  @BeforeEach
  void somebodyIsThereUnderAnotherName() {
    course = school.usualCourse();
    lesson =
        Day.in(course, "Week")
            .held(full().guest("Moonlight").stay("Ben", "10:00", "11:00"))
            .lesson();
  }

  @Test
  void acceptedClaimBecomesTheMarkAndAnswersTheOthers() {
    claim("Ana Silva");
    claim("Chen Wei");
    assertThat(unmatched().claimants())
        .extracting(ClaimantView::name)
        .containsExactlyInAnyOrder("Ana Silva", "Chen Wei");
    assertThat(kinds()).containsExactly("claims");
    assertThat(lesson.scores()).containsEntry("Ana", "0");

    String key = unmatched().token();
    long session = lesson.session().id();
    long ana = course.person("Ana Silva");
    school
        .backend()
        .run(() -> lesson.attendance().accept(lesson.teacher(), session, key, List.of(ana)));
    school.later(Duration.ofMinutes(1));

    assertThat(lesson.scores()).containsEntry("Ana", "100").containsEntry("Chen", "0");
    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.ACCEPTED);
    assertThat(claimable("Chen Wei").get(0).answer()).contains(ClaimAnswer.REFUSED);
    assertThat(kinds()).isEmpty();
  }

  @Test
  void acceptedInOneLessonAnswersTheClaimsOfTheOther() {
    Lesson other = Day.in(course, "Next week").held(full().guest("Moonlight")).lesson();
    claim("Ana Silva");
    claim("Chen Wei");
    long session = other.session().id();
    String key = other.table().unmatched().get(0).token();
    long ana = course.person("Ana Silva");
    school
        .backend()
        .run(() -> other.attendance().accept(other.teacher(), session, key, List.of(ana)));
    school.later(Duration.ofMinutes(1));

    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.ACCEPTED);
    assertThat(claimable("Chen Wei").get(0).answer()).contains(ClaimAnswer.REFUSED);
    assertThat(lesson.scores()).containsEntry("Ana", "100").containsEntry("Chen", "0");
  }

  @Test
  void claimSettlesWhenThePersonIsRecognisedAndIsOpenAgainWhenNotAnyMore() {
    claim("Ana Silva");
    long session = lesson.session().id();
    String key = unmatched().token();
    long ana = course.person("Ana Silva");
    rename("Chen Wei", "Moonlight");
    school.later(Duration.ofMinutes(1));
    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.SETTLED);
    assertThat(kinds()).isEmpty();
    assertThat(lesson.scores()).containsEntry("Chen", "100");

    rename("Chen Wei", "Chen Wei");
    school.later(Duration.ofMinutes(1));
    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.OPEN);
    assertThat(kinds()).containsExactly("claims");

    school
        .backend()
        .run(() -> lesson.attendance().accept(lesson.teacher(), session, key, List.of(ana)));
    long decision = lesson.table().decisions().get(0).id();
    school.backend().run(() -> lesson.attendance().undo(lesson.teacher(), decision));
    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.OPEN);
  }

  /** The platform tells of it in another course. */
  private void rename(String student, String name) {
    school
        .backend()
        .run(
            () -> {
              EntityManager manager = school.backend().get(EntityManager.class);
              PersonEntity person = manager.find(PersonEntity.class, course.person(student));
              person.learn(
                  new PersonFacts(
                      Optional.of(name),
                      Optional.of(name),
                      Optional.of(""),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()));
              school
                  .backend()
                  .get(AttendanceService.class)
                  .onRosterChanged(new RosterChanged(course.id()));
            });
  }

  @Test
  void sayingItTwiceIsSayingItOnce() {
    ClaimableView one = claimable("Ana Silva").get(0);
    claim("Ana Silva", one);
    claim("Ana Silva", one);
    assertThat(unmatched().claimants()).hasSize(1);
  }

  @Test
  void refusedClaimLeavesThePersonOpen() {
    claim("Ana Silva");
    long session = lesson.session().id();
    long ana = course.person("Ana Silva");
    school.backend().run(() -> claims().refuse(lesson.teacher(), session, ana));

    assertThat(claimable("Ana Silva").get(0).answer()).contains(ClaimAnswer.REFUSED);
    assertThat(unmatched().claimants()).isEmpty();
    assertThat(kinds()).containsExactly("unmatched");
    assertThat(lesson.scores()).containsEntry("Ana", "0");
  }

  @Test
  void claimIsTakenBackWhileItIsOpen() {
    claim("Ana Silva");
    long session = lesson.session().id();
    school.backend().run(() -> claims().takeBack(lesson.visit("Ana Silva"), session));

    assertThat(unmatched().claimants()).isEmpty();
    assertThat(claimable("Ana Silva").get(0).people()).hasSize(1);
  }

  @Test
  void whoWasThereAllTheTimeHasNothingToClaim() {
    assertThat(claimable("Ben Okafor")).isEmpty();
    String token = claimable("Ana Silva").get(0).people().get(0).token();
    long session = lesson.session().id();
    assertThatThrownBy(
            () ->
                school
                    .backend()
                    .run(() -> claims().claim(lesson.visit("Ben Okafor"), session, token)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobodyClaimsWhomTheClassDidNotSee() {
    long session = lesson.session().id();
    String token = "0".repeat(24);
    assertThatThrownBy(
            () ->
                school
                    .backend()
                    .run(() -> claims().claim(lesson.visit("Ana Silva"), session, token)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void callersAreShownByTheEndOfTheirNumber() {
    Lesson other =
        Day.in(course, "By phone")
            .held(full().stay(any -> new Joiner.Caller("+55 11 98765 4321"), "10:00", "11:00"))
            .lesson();
    List<ClaimableView> classes =
        school.backend().call(() -> claims().claimable(other.visit("Ana Silva")));
    assertThat(classes.get(0).people())
        .extracting(ClaimableView.Person::name)
        .containsExactly("…4321");
  }

  private void claim(String student) {
    ClaimableView one = claimable(student).get(0);
    assertThat(one.people()).extracting(ClaimableView.Person::name).containsExactly("Moonlight");
    claim(student, one);
  }

  private void claim(String student, ClaimableView one) {
    school
        .backend()
        .run(
            () ->
                claims()
                    .claim(lesson.visit(student), one.sessionId(), one.people().get(0).token()));
  }

  private List<ClaimableView> claimable(String student) {
    return school.backend().call(() -> claims().claimable(lesson.visit(student)));
  }

  private UnmatchedView unmatched() {
    return lesson.table().unmatched().get(0);
  }

  private List<String> kinds() {
    return school
        .backend()
        .call(() -> school.backend().get(MatterService.class).open(lesson.teacher()))
        .stream()
        .map(Matter::kind)
        .toList();
  }

  private static ClaimService claims() {
    return school.backend().get(ClaimService.class);
  }
}
