package org.presente.zoom.meeting.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.zoom.School;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.PushView;

class PushTest {
  private static final Duration SOON = Duration.ofHours(1);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void savedMeetingExistsOnZoomOnce() {
    MeetingView meeting = school.plannedIn(SOON);

    assertThat(meeting.push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(meeting.phase()).isEqualTo(Phase.NOT_YET);
    assertThat(meeting.changedByZoom()).isEmpty();
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(school.zoom().meetings().get(0).id()).isEqualTo(meeting.zoomId().orElseThrow());
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void licensedHostsMeetingUsesPersonalLinks() {
    assertThat(school.plannedIn(SOON).registration().used()).isTrue();
  }

  @Test
  void basicHostsMeetingIsMadeWithoutRegistrationAndTheInstructorIsTold() {
    String basic = school.hostId(DemoAccount.BASIC_HOST);
    school.save(School.hostedBy(school.draftIn(SOON), basic));
    school.backend().work();

    MeetingView meeting = school.meeting();
    assertThat(meeting.push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(meeting.registration().used()).isFalse();
    assertThat(meeting.registration().reason()).contains(Sentence.HOST_WITHOUT_LICENCE);
  }

  @Test
  void lostAnswerToTheCreationLeavesOneMeeting() {
    school.zoom().fail("meetingCreate", Fault.Kind.APPLY_THEN_DROP, 1);
    MeetingView afterTheLoss = school.plannedIn(SOON);
    assertThat(afterTheLoss.zoomId()).isEmpty();
    assertThat(afterTheLoss.push().state()).isEqualTo(PushView.State.WAITING);
    assertThat(school.zoom().meetings()).hasSize(1);

    laterTry();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings()).hasSize(1);
  }

  @Test
  void killedAfterZooms201LeavesOneMeeting() {
    school.save(school.draftIn(SOON));
    school.killedAfter("meetingCreate");
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(school.meeting().zoomId()).isEmpty();

    untilInStep();

    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(school.zoom().count("meetingCreate")).isEqualTo(1);
  }

  @Test
  void editReachesZoomAndSendsOnlyWhatDiffers() {
    school.plannedIn(SOON);
    school.zoom().clearJournal();

    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings().get(0).topic()).isEqualTo("Optics");
    assertThat(school.zoom().count("meetingUpdate")).isEqualTo(1);
  }

  @Test
  void savingTheSameAgainCostsNoWrite() {
    school.plannedIn(SOON);
    school.zoom().clearJournal();

    school.save(school.draft());
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().count("meetingUpdate")).isZero();
  }

  @Test
  void severalSavesAreOnePush() {
    school.plannedIn(SOON);
    school.zoom().clearJournal();

    school.save(School.named(school.draft(), "Optics"));
    school.save(School.named(school.draft(), "Waves"));
    school.backend().work();

    assertThat(school.zoom().meetings().get(0).topic()).isEqualTo("Waves");
    assertThat(school.zoom().count("meetingUpdate")).isEqualTo(1);
  }

  @Test
  void anotherHostIsAnotherMeetingAndTheFirstIsDeleted() {
    MeetingView first = school.plannedIn(SOON);
    String other = school.hostId(DemoAccount.SECOND_HOST);
    school.save(School.hostedBy(school.draft(), other));
    school.backend().work();

    assertThat(school.meeting().zoomId()).isNotEqualTo(first.zoomId());
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(school.zoom().meetings().get(0).hostId()).isEqualTo(other);
  }

  @Test
  void cancelledMeetingIsDeletedOnZoom() {
    school.plannedIn(SOON);
    school.backend().run(() -> school.meetings().cancel(school.visit()));
    school.backend().work();

    assertThat(school.zoom().meetings()).isEmpty();
    assertThat(school.backend().<Boolean>call(this::hasMeeting)).isFalse();
  }

  @Test
  void meetingWhoseCreationWasLostIsDeletedWhenCancelled() {
    school.zoom().fail("meetingCreate", Fault.Kind.APPLY_THEN_DROP, 1);
    school.plannedIn(SOON);
    school.backend().run(() -> school.meetings().cancel(school.visit()));
    laterTry();

    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void meetingDeletedOnZoomIsGoneAndNotMadeAnewByAnEdit() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.deleteOnZoom(zoomId);
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.GONE);
    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void goneMeetingIsMadeAnewWhenSavedAgain() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.deleteOnZoom(zoomId);
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();
    school.save(school.draft());
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.meeting().zoomId()).isPresent().isNotEqualTo(Optional.of(zoomId));
  }

  @Test
  void wrongSecretIsToldAndARepairedConnectionSendsWhatFailed() {
    school.connect("wrong");
    MeetingView failed = school.plannedIn(SOON);
    assertThat(failed.push().state()).isEqualTo(PushView.State.FAILED);
    assertThat(failed.push().sentence()).contains(Sentence.SECRET_REJECTED);
    assertThat(failed.push().incident()).isPresent();

    school.connect(DemoAccount.CLIENT_SECRET);
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
  }

  @Test
  void missingScopeIsTold() {
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(Set.of()));
    school.connect(DemoAccount.CLIENT_SECRET);

    assertThat(school.plannedIn(SOON).push().sentence()).contains(Sentence.SCOPE_MISSING);
  }

  @Test
  void brokenAnswersAreTriedAgainUntilTheyAreWhole() {
    school.zoom().fail("meetingCreate", Fault.Kind.BAD_GATEWAY, 1);
    assertThat(school.plannedIn(SOON).push().state()).isEqualTo(PushView.State.WAITING);
    school.zoom().fail("meetingCreate", Fault.Kind.TRUNCATED, 1);
    laterTry();
    assertThat(school.meeting().push().sentence()).isPresent();
    laterTry();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings()).hasSize(1);
  }

  private boolean hasMeeting() {
    return school.meetings().ofLesson(school.visit()).isPresent();
  }

  private void laterTry() {
    school.clock().advance(Duration.ofMinutes(40));
    school.backend().work();
  }

  private void untilInStep() {
    Instant deadline = Instant.now().plusSeconds(10);
    while (school.meeting().push().state() != PushView.State.IN_STEP) {
      assertThat(Instant.now()).isBefore(deadline);
      school.backend().work();
    }
  }
}
