package org.presente.host.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.Incidents;
import org.presente.host.task.WorkBench;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.testing.Backend;
import org.presente.testing.CannedHttp;
import org.presente.testing.Messages;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** Items 36 and 37 of the conformance checklist: how a roster is kept. */
@OnEveryDatabase
class RosterTest {
  private static final String LMS = "https://lms.example";
  private static final String CLIENT = "client-1";
  private static final String ROSTER = LMS + "/members";
  private static final ToolKey KEY = ToolKey.generate();

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00.123456789Z"));
  private final CannedHttp lms = new CannedHttp(LMS + "/mod/lti/token.php");
  @Parameter TestDatabase database;
  private Backend backend;
  private School school;
  private RosterService rosters;

  @BeforeEach
  void openTheCourse() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    ServiceTokens tokens =
        new ServiceTokens(lms, () -> new ToolKeySet(Optional.empty(), KEY, List.of()), clock);
    backend
        .beans()
        .with(Memberships.class, new Memberships(new AuthorizedCalls(lms, tokens, clock)));
    rosters = backend.get(RosterService.class);
    school = new School(backend, LMS, CLIENT, "2");
  }

  @Test
  @DisplayName("LTI 37: short roles, missing addresses, Inactive and Deleted are kept as such")
  void everyKindOfMemberIsKept() {
    lms.on(
        ROSTER,
        200,
        """
        {"members":[
          {"user_id":"1","roles":["Learner"],"name":"Ana"},
          {"user_id":"2","roles":["Instructor"],"email":"t@lms.example"},
          {"user_id":"3","roles":["Learner"],"status":"Inactive"},
          {"user_id":"4","roles":["Learner"],"status":"Deleted"}]}""");

    launchAndRead();

    assertThat(active()).containsExactlyInAnyOrder("1", "2", "teacher");
    assertThat(member("3").active()).isFalse();
    assertThat(member("4").active()).isFalse();
    assertThat(member("2").role()).isEqualTo(CourseRole.INSTRUCTOR);
    assertThat(member("1").email()).isEmpty();
  }

  @Test
  @DisplayName("LTI 37: who is missing in a complete reading has left, not in a broken one")
  void whoIsMissingHasLeft() {
    lms.on(ROSTER, 200, members("1", "2"));
    launchAndRead();

    lms.on(ROSTER, 200, members("1"), "<https://elsewhere.example/x>; rel=next");
    later();
    assertThat(active()).containsExactlyInAnyOrder("1", "2", "teacher");
    assertThat(rosters.roster(school.courseId).orElseThrow().problem()).isPresent();

    lms.on(ROSTER, 200, members("1"));
    later();
    assertThat(active()).containsExactlyInAnyOrder("1", "teacher");
    assertThat(rosters.roster(school.courseId).orElseThrow().problem()).isEmpty();
  }

  @Test
  @DisplayName("LTI 37: between full readings only the differences are read")
  void onlyTheDifferencesAreRead() {
    lms.on(ROSTER, 200, members("1", "2", "3"), since(1));
    launchAndRead();
    lms.on(
        ROSTER + "?since=1",
        200,
        """
        {"members":[{"user_id":"2","roles":["Learner"],"status":"Deleted"},
         {"user_id":"9","roles":["Learner"]}]}""",
        since(2));
    lms.forget();

    later();

    assertThat(lms.asked()).containsExactly(ROSTER + "?since=1");
    assertThat(active()).containsExactlyInAnyOrder("1", "3", "9", "teacher");

    lms.on(ROSTER + "?since=2", 200, members());
    lms.forget();
    later();
    assertThat(lms.asked()).containsExactly(ROSTER + "?since=2");
    assertThat(active()).containsExactlyInAnyOrder("1", "3", "9", "teacher");

    lms.forget();
    later();
    assertThat(lms.asked()).as("no address of differences was given").containsExactly(ROSTER);
  }

  @Test
  @DisplayName("LTI 37: where differences are refused or old, the whole roster is read")
  void theWholeRosterIsTheFallback() {
    lms.on(ROSTER, 200, members("1", "2"), since(1));
    launchAndRead();
    lms.on(ROSTER, 200, members("1"), since(5));
    lms.on(ROSTER + "?since=1", 410, "{}");
    lms.forget();

    later();

    assertThat(lms.asked()).containsExactly(ROSTER + "?since=1", ROSTER);
    assertThat(active()).containsExactlyInAnyOrder("1", "teacher");

    clock.advance(Duration.ofHours(25));
    lms.forget();
    later();
    assertThat(lms.asked()).as("once a day in full").containsExactly(ROSTER);
  }

  @Test
  @DisplayName("LTI 37: a withdrawn scope is shown with an incident and not asked again by itself")
  void aWithdrawnScopeIsShownAndNotRetried() {
    lms.on(ROSTER, 403, "{}");
    launchAndRead();

    RosterView.Problem problem =
        rosters.roster(school.courseId).flatMap(RosterView::problem).orElseThrow();
    assertThat(problem.withdrawn()).isTrue();
    assertThat(backend.get(Incidents.class).newest(10))
        .extracting(it -> Optional.of(it.code()))
        .containsExactly(problem.incidentCode());

    lms.forget();
    later();
    launchAndRead();
    assertThat(lms.asked()).isEmpty();

    lms.on(ROSTER, 200, members("1"));
    backend.run(() -> rosters.refresh(school.courseId));
    assertThat(rosters.roster(school.courseId).orElseThrow().asked()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    read();
    assertThat(active()).contains("1");
    assertThat(rosters.roster(school.courseId))
        .hasValueSatisfying(
            view -> {
              assertThat(view.problem()).isEmpty();
              assertThat(view.asked()).isFalse();
              assertThat(view.readAt()).isPresent();
            });
  }

  @Test
  @DisplayName("LTI 37: 10,000 members are streamed in bounded transactions")
  void tenThousandMembersAreStreamed() {
    int size = 500;
    for (int i = 0; i < 20; i++) {
      int from = i * size;
      String[] next =
          i < 19 ? new String[] {"<" + ROSTER + "?p=" + (i + 1) + ">; rel=next"} : new String[0];
      lms.on(
          i == 0 ? ROSTER : ROSTER + "?p=" + i,
          () ->
              CannedHttp.answer(
                  200,
                  members(
                      IntStream.range(from, from + size)
                          .mapToObj(Integer::toString)
                          .toArray(String[]::new)),
                  next));
    }

    launchAndRead();

    assertThat(rosters.members(school.courseId)).hasSize(10_001);
    assertThat(lms.asked()).hasSize(20);
  }

  @Test
  @DisplayName("LTI 18: a test user of a roster and of Canvas' student view is marked as one")
  void testUsersAreMarked() {
    lms.on(
        ROSTER,
        200,
        """
        {"members":[{"user_id":"8","roles":["Learner",
          "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"]}]}""");
    launchAndRead();
    arrive(
        new Messages(LMS, CLIENT, "canvas-student").custom(Map.of("canvas_student_view", "true")));

    assertThat(member("8").isGraded()).isFalse();
    assertThat(member("canvas-student").isGraded()).isFalse();
  }

  @Test
  @DisplayName("LTI 18: a mentor's people are those of the last list and of this course")
  void aMentorsPeopleAreThoseOfTheLastList() {
    long ana = school.student("ana", "Ana");
    school.student("ben", "Ben");
    long mentor = arrive(mentor().with(ClaimNames.ROLE_SCOPE_MENTOR, List.of("ana", "gone")));

    assertThat(rosters.mentored(school.courseId, mentor))
        .extracting(MemberView::personId)
        .containsExactly(ana);

    arrive(mentor());
    assertThat(rosters.mentored(school.courseId, mentor)).isEmpty();
  }

  private static Messages mentor() {
    return new Messages(LMS, CLIENT, "mum").roles(Messages.MEMBERSHIP + "Mentor");
  }

  private void launchAndRead() {
    arrive(
        new Messages(LMS, CLIENT, "teacher")
            .roles(Messages.MEMBERSHIP + "Instructor")
            .with(
                ClaimNames.NAMES_ROLE_SERVICE,
                Map.of("context_memberships_url", ROSTER, "service_versions", List.of("2.0"))));
    read();
  }

  private long arrive(Messages launch) {
    return backend.tx(
        () -> rosters.arrive(school.registrationId, school.courseId, launch.message()));
  }

  /** The next regular reading. */
  private void later() {
    clock.advance(Duration.ofHours(7));
    backend.get(WorkBench.class).run(backend.get(RosterRefreshTask.class));
    read();
  }

  private void read() {
    backend.work(List.of(RosterReader.class));
  }

  private List<String> active() {
    return rosters.members(school.courseId).stream()
        .filter(MemberView::active)
        .map(MemberView::subject)
        .toList();
  }

  private MemberView member(String subject) {
    return rosters.members(school.courseId).stream()
        .filter(it -> it.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static String since(int number) {
    return "<" + ROSTER + "?since=" + number + ">; rel=differences";
  }

  private static String members(String... subjects) {
    return List.of(subjects).stream()
        .map(id -> "{\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"]}")
        .collect(Collectors.joining(",", "{\"members\":[", "]}"));
  }
}
