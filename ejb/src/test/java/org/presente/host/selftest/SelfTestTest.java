package org.presente.host.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.config.Setting;
import org.presente.host.course.LessonOpened;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.outbound.OutboundHttp;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.host.secret.SecretBox;
import org.presente.host.selftest.TestStep.Kind;
import org.presente.host.selftest.TestStep.Result;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Scores;
import org.presente.lti.http.HttpPort;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeys;
import org.presente.testing.Backend;
import org.presente.testing.Campus;
import org.presente.testing.Databases;
import org.presente.testing.MovableClock;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** The self-test against the sandbox's strict LMS. */
class SelfTestTest {
  private static TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private final ToolKey key = ToolKey.generate();
  private Campus campus;
  private Backend backend;
  private School school;

  @BeforeAll
  static void openDatabase() {
    database = Databases.h2();
  }

  @AfterAll
  static void closeDatabase() {
    database.close();
  }

  @BeforeEach
  void register() {
    database.clear();
    campus = new Campus(clock, key);
    backend =
        new Backend(
            database,
            clock,
            Map.of(Setting.ALLOW_INSECURE_PLATFORMS, "true", Setting.PUBLIC_URL, campus.toolUrl()));
    HttpPort http = backend.get(OutboundHttp.class);
    AuthorizedCalls calls =
        new AuthorizedCalls(http, new ServiceTokens(http, campus.toolKeys(), clock), clock);
    backend
        .beans()
        .with(HttpPort.class, http)
        .with(ToolKeys.class, campus.toolKeys())
        .with(SecretBox.class, new SecretBox(new byte[32]))
        .with(LineItems.class, new LineItems(calls))
        .with(Scores.class, new Scores(calls))
        .with(Memberships.class, new Memberships(calls));
    school = new School(backend, campus.url(), Campus.CLIENT_ID, Campus.COURSE);
  }

  @AfterEach
  void close() {
    campus.close();
  }

  @Test
  void whatWorksIsToldFromWhatIsNotAllowed() {
    openALesson();

    Map<Kind, TestStep> steps = run();

    assertThat(steps)
        .containsOnlyKeys(Kind.values())
        .hasEntrySatisfying(Kind.PLATFORM_KEYS, step -> assertThat(step.detail()).isEqualTo("1"));
    assertThat(failed(steps)).containsExactly(Kind.SCOPE_ROSTER, Kind.ROSTER);
    assertThat(steps.get(Kind.SCORE).result()).isEqualTo(Result.OK);
    assertThat(steps.get(Kind.REMOVAL).result()).isEqualTo(Result.OK);
    assertThat(campus.control().grades()).isEmpty();
    assertThat(campus.control().campus().gradebook().columns()).isEmpty();
  }

  @Test
  void withoutACourseTheRestIsLeftOutAndNotPassed() {
    Map<Kind, TestStep> steps = run();

    assertThat(steps.values().stream().filter(step -> step.result() == Result.LEFT_OUT))
        .extracting(TestStep::kind)
        .containsExactlyInAnyOrder(Kind.ROSTER, Kind.COLUMN, Kind.SCORE, Kind.REMOVAL);
  }

  @Test
  void aWrongAddressOfKeysAndAWrongPublicAddressAreFound() {
    campus.close();
    backend.run(
        () ->
            backend
                .get(PlatformRepository.class)
                .registration(school.registrationId)
                .orElseThrow()
                .reach(URI.create(campus.url() + "/elsewhere"), Optional.empty()));

    Map<Kind, TestStep> steps = run();

    assertThat(failed(steps)).startsWith(Kind.OWN_KEYS, Kind.PLATFORM_KEYS, Kind.TOKEN);
    assertThat(steps.get(Kind.PLATFORM_KEYS).detail()).isNotBlank();
  }

  @Test
  void aNewTestReplacesTheResultsOfTheLast() {
    run();

    assertThat(run()).hasSize(Kind.values().length);
  }

  private void openALesson() {
    long lesson = school.lesson(Campus.LESSON);
    long student = school.student("4", "Ana Silva");
    backend.save(
        new RosterSourceEntity(school.courseId, school.registrationId, campus.membershipsUrl()));
    backend.run(
        () ->
            backend
                .get(GradebookService.class)
                .onLessonOpened(
                    new LessonOpened(
                        school.registrationId,
                        school.courseId,
                        lesson,
                        student,
                        Optional.of(campus.grading()))));
  }

  private Map<Kind, TestStep> run() {
    SelfTestService service = backend.get(SelfTestService.class);
    backend.run(() -> service.start("ada", school.registrationId));
    backend.work(List.of(SelfTestHandler.class));
    return backend.tx(() -> service.steps(school.registrationId)).stream()
        .collect(Collectors.toMap(TestStep::kind, step -> step));
  }

  private static List<Kind> failed(Map<Kind, TestStep> steps) {
    return steps.values().stream().filter(TestStep::isFailed).map(TestStep::kind).sorted().toList();
  }
}
