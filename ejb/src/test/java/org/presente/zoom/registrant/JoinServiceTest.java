package org.presente.zoom.registrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterChanged;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.zoom.School;
import org.presente.zoom.account.Sentence;

class JoinServiceTest {
  private static final Duration SOON = Duration.ofMinutes(10);
  private final School school = new School();
  private long ana;

  @BeforeEach
  void enrol() {
    ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void rosterIsRegisteredAheadUnderMadeUpAddressesAndRealNames() {
    school.person("Ben Okafor", "ben@school.example", CourseRole.LEARNER);
    school.plannedIn(SOON);
    school.backend().work();

    assertThat(registrants())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.email()).endsWith("@presente.invalid"))
        .extracting(Registrant::name)
        .containsExactlyInAnyOrder("Ana Silva", "Ben Okafor");
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void personRegisteredAheadJoinsWithoutACallToZoom() {
    school.plannedIn(SOON);
    school.backend().work();
    school.zoom().clearJournal();

    assertThat(join(ana)).isInstanceOf(JoinAnswer.Go.class);
    assertThat(school.zoom().requests()).isEmpty();
  }

  @Test
  void whoCameLaterIsRegisteredAtTheFirstClickOnce() {
    school.plannedIn(SOON);
    school.backend().work();
    long chen = school.person("Chen Wei", "chen@school.example", CourseRole.LEARNER);

    JoinAnswer first = join(chen);
    JoinAnswer second = join(chen);

    assertThat(first).isInstanceOf(JoinAnswer.Go.class).isEqualTo(second);
    assertThat(registrants()).hasSize(2);
  }

  @Test
  void changedRosterIsRegisteredByTheQueue() {
    school.plannedIn(SOON);
    school.backend().work();
    school.person("Chen Wei", "chen@school.example", CourseRole.LEARNER);
    school.backend().fire(new RosterChanged(school.courseId()));
    school.backend().work();

    assertThat(registrants()).hasSize(2);
  }

  @Test
  void lostAnswerLeavesOneRegistrantAndGivesItsLink() {
    school.zoom().fail("meetingRegistrantCreate", Fault.Kind.APPLY_THEN_DROP, 1);
    school.plannedIn(SOON);
    school.backend().work();
    assertThat(registrants()).hasSize(1);

    school.clock().advance(Duration.ofMinutes(1));
    assertThat(join(ana)).isInstanceOf(JoinAnswer.Go.class);
    assertThat(registrants()).hasSize(1);
    assertThat(school.zoom().count("meetingRegistrantCreate")).isEqualTo(1);
  }

  @Test
  void killedAfterZooms201LeavesOneRegistrant() {
    school.save(school.draftIn(SOON));
    school.killedAfter("meetingRegistrantCreate");
    assertThat(registrants()).hasSize(1);

    // the claim of the killed process ends after seconds of real time
    Instant deadline = Instant.now().plusSeconds(40);
    while (!(join(ana) instanceof JoinAnswer.Go)) {
      assertThat(Instant.now()).isBefore(deadline);
    }
    assertThat(registrants()).hasSize(1);
    assertThat(school.zoom().count("meetingRegistrantCreate")).isEqualTo(1);
  }

  @Test
  void studentsWaitUntilAQuarterOfAnHourBefore() {
    school.plannedIn(Duration.ofMinutes(30));
    Instant opensAt = school.meeting().joinAllowedFrom();

    assertThat(join(ana)).isEqualTo(new JoinAnswer.NotYet(opensAt));
    assertThat(opensAt).isEqualTo(school.meeting().start().minus(Duration.ofMinutes(15)));

    school.clock().advanceTo(opensAt);
    assertThat(join(ana)).isInstanceOf(JoinAnswer.Go.class);
  }

  @Test
  void staffJoinAtAnyTimeBefore() {
    school.plannedIn(Duration.ofMinutes(30));

    assertThat(join(school.teacherId())).isInstanceOf(JoinAnswer.Go.class);
  }

  @Test
  void meetingWithoutRegistrationHasOneLinkForAll() {
    school.save(School.hostedBy(school.draftIn(SOON), school.hostId(DemoAccount.BASIC_HOST)));
    school.backend().work();
    long ben = school.person("Ben Okafor", "ben@school.example", CourseRole.LEARNER);

    assertThat(join(ana)).isInstanceOf(JoinAnswer.Go.class).isEqualTo(join(ben));
    assertThat(school.zoom().count("meetingRegistrantCreate")).isZero();
  }

  @Test
  void missingScopeIsASentenceWithAnIncident() {
    school.plannedIn(SOON);
    Set<String> without =
        school.zoom().allScopes().stream()
            .filter(scope -> !scope.contains("registrant"))
            .collect(Collectors.toSet());
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(without));
    school.connect(DemoAccount.CLIENT_SECRET);
    long chen = school.person("Chen Wei", "chen@school.example", CourseRole.LEARNER);

    assertThat(join(chen))
        .isInstanceOfSatisfying(
            JoinAnswer.NotPossible.class,
            answer -> {
              assertThat(answer.sentence()).isEqualTo(Sentence.SCOPE_MISSING);
              assertThat(answer.incident()).isPresent();
            });
  }

  @Test
  void lessonWithoutMeetingAndMeetingBeingMadeAreTold() {
    assertThat(join(ana))
        .isEqualTo(new JoinAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
    school.save(school.draftIn(SOON));
    assertThat(join(ana))
        .isEqualTo(new JoinAnswer.NotPossible(Sentence.MEETING_BEING_MADE, Optional.empty()));
  }

  @Test
  void guestsMayNotJoin() {
    school.plannedIn(SOON);
    long guest = school.person("Gus", "gus@school.example", CourseRole.GUEST);

    assertThatThrownBy(() -> join(guest)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void storedLinksAreSealed() {
    school.plannedIn(SOON);
    school.backend().work();
    List<?> stored = school.stored("select sealed_join_url from zoom_registrant");

    assertThat(stored).hasSize(1);
    assertThat(stored.get(0).toString()).doesNotContain("http");
  }

  private JoinAnswer join(long person) {
    return school.backend().get(JoinService.class).join(school.lessonId(), person);
  }

  private List<Registrant> registrants() {
    return school.zoom().meetings().get(0).registrants();
  }
}
