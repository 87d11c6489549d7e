package org.presente.host.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.config.Setting;
import org.presente.host.course.Arrival;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.Plugin;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.ScheduledClass;
import org.presente.host.roster.CourseRole;
import org.presente.host.secret.SecretBox;
import org.presente.lti.deeplinking.DeepLinkingResponses;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.launch.Binding;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** From the request to the first launch of what was chosen, as the host does it. */
@OnEveryDatabase
class DeepLinkingTest {
  private static final String LMS = "https://lms.example";
  private static final String CLIENT = "client";
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final ToolKeySet KEYS =
      new ToolKeySet(Optional.empty(), ToolKey.generate(), List.of());
  private static final AtomicInteger COUNTER = new AtomicInteger();

  @Parameter TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private final Map<Long, ScheduledClass> classes = new HashMap<>();
  private final String platform = LMS + "/" + COUNTER.incrementAndGet();
  private Backend backend;
  private School school;

  @BeforeEach
  void open() {
    database.clear();
    backend = new Backend(database, clock, Map.of(Setting.PUBLIC_URL, "https://tool.example"));
    backend
        .beans()
        .with(SecretBox.class, new SecretBox(new byte[32]))
        .with(Plugins.class, new Plugins(List.of(new Calendar())))
        .with(DeepLinkingResponses.class, new DeepLinkingResponses(() -> KEYS, clock));
    backend.get(DeepLinkingService.class);
    backend.get(GradebookService.class);
    school = new School(backend, platform, CLIENT, "algebra");
  }

  @Test
  @DisplayName("LTI 27: a lesson made while choosing goes out with reference, column and dates")
  void aNewLessonGoesOut() throws JsonException {
    Visit teacher = asked(true, true);
    long lesson = newLesson(teacher, "Week 1");
    Instant start = Instant.parse("2026-11-25T10:00:00Z");
    classes.put(
        lesson,
        new ScheduledClass(
            start, start.plusSeconds(3600), ZoneOffset.UTC, start.minusSeconds(900), "cal:1"));

    JsonObject item = onlyItem(answer(teacher, List.of(lesson), Optional.of(BigDecimal.TEN)));

    assertThat(item.text("url")).contains("https://tool.example/lti/launch");
    assertThat(item.text("title")).contains("Week 1");
    assertThat(item.object("icon").orElseThrow().text("url"))
        .contains("https://tool.example/icon.svg");
    assertThat(ref(item)).hasSizeGreaterThan(20);
    JsonObject column = item.object("lineItem").orElseThrow();
    assertThat(column.text("resourceId")).contains("cal:1");
    assertThat(column.number("scoreMaximum").orElseThrow()).isEqualByComparingTo("10");
    assertThat(item.object("available").orElseThrow().text("startDateTime"))
        .contains("2026-11-25T09:45:00Z");
    assertThat(item.object("submission").orElseThrow().text("endDateTime"))
        .contains("2026-11-25T11:00:00Z");
  }

  @Test
  @DisplayName("LTI 27: data comes back as it was sent; one lesson where one is accepted")
  void settingsAreKeptBetweenTheTwo() throws JsonException {
    Visit teacher = asked(false, false);
    List<Long> two = List.of(newLesson(teacher, "A"), newLesson(teacher, "B"));

    ChoiceAnswer.Ready ready = answer(teacher, two, Optional.of(BigDecimal.TEN));

    assertThat(ready.address()).hasToString(LMS + "/return");
    assertThat(ready.items()).isEqualTo(1);
    assertThat(claims(ready).text(CLAIM + "data")).contains("a \u00e9 <b>");
    assertThat(onlyItem(ready).text("title")).contains("A");
    assertThat(onlyItem(ready).has("lineItem")).isFalse();
  }

  @Test
  @DisplayName("LTI 28: cancelling answers with nothing, once")
  void cancellingAnswersWithNothing() throws JsonException {
    Visit teacher = asked(true, true);

    ChoiceAnswer answer = backend.tx(() -> service().cancel(teacher));

    assertThat(claims(answer).isArray(CLAIM + "content_items")).isTrue();
    assertThat(claims(answer).objects(CLAIM + "content_items")).isEmpty();
    assertThat(backend.tx(() -> service().cancel(teacher)))
        .isInstanceOf(ChoiceAnswer.TooLate.class);
    assertThat(backend.tx(() -> service().choice(teacher))).isEmpty();
  }

  @Test
  @DisplayName("LTI 28: an error says so")
  void anErrorSaysSo() throws JsonException {
    Visit teacher = asked(true, true);

    assertThat(
            claims(backend.tx(() -> service().fail(teacher, "No links here")))
                .text(CLAIM + "errormsg"))
        .contains("No links here");
  }

  @Test
  @DisplayName("LTI 29: a learner chooses nothing and leaves no trace")
  void aLearnerChoosesNothing() {
    assertThat(arrive(request(true, true, "Learner"))).isInstanceOf(Arrival.StaffOnly.class);
    assertThat(stored("select id from deep_linking_request")).isEmpty();
    assertThat(stored("select id from person where registration_id = " + school.registrationId))
        .isEmpty();
    Visit learner = school.visit(school.lesson("l"), 1, CourseRole.LEARNER);
    assertThatThrownBy(() -> backend.tx(() -> service().cancel(learner)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theFirstLaunchOfALinkFindsTheLessonMadeForIt() throws JsonException {
    Visit teacher = asked(true, true);
    long lesson = newLesson(teacher, "Week 1");
    String ref = ref(onlyItem(answer(teacher, List.of(lesson), Optional.empty())));

    assertThat(opened("algebra", "link-1", ref).lesson()).isEqualTo(lesson);
    assertThat(opened("algebra", "link-1", ref).lesson()).isEqualTo(lesson);
    assertThat(opened("algebra", "link-1", "").lesson()).isEqualTo(lesson);
    assertThat(lessonOf(opened("algebra", "link-1", ref)).copied()).isFalse();
  }

  @Test
  void aSecondLinkWithTheSameReferenceIsACopyAndSharesNothing() throws JsonException {
    Visit teacher = asked(true, true);
    long lesson = newLesson(teacher, "Week 1");
    String ref = ref(onlyItem(answer(teacher, List.of(lesson), Optional.empty())));
    opened("algebra", "link-1", ref);

    Visit copy = opened("algebra", "link-2", ref);

    assertThat(copy.lesson()).isNotEqualTo(lesson);
    assertThat(lessonOf(copy).copied()).isTrue();
  }

  @Test
  @DisplayName("LTI 47: the reference of another course tells what was copied, and shares nothing")
  void aReferenceOfAnotherCourseIsNotFollowed() throws JsonException {
    Visit teacher = asked(true, true);
    long lesson = newLesson(teacher, "Week 1");
    String ref = ref(onlyItem(answer(teacher, List.of(lesson), Optional.empty())));

    Visit copy = opened("geometry", "link-1", ref);

    assertThat(copy.lesson()).isNotEqualTo(lesson);
    assertThat(copy.courseId()).isNotEqualTo(teacher.courseId());
    assertThat(lessonOf(copy).copied()).isTrue();
    assertThat(stored("select copied_from_lesson from lesson where id = " + copy.lesson()))
        .singleElement()
        .isEqualTo(lesson);
    assertThat(opened("algebra", "link-9", ref).lesson()).isEqualTo(lesson);
  }

  @Test
  void aChosenLessonIsOpenedByBothItsLinks() throws JsonException {
    long lesson = opened("algebra", "old", "").lesson();
    String ref = ref(onlyItem(answer(asked(true, true), List.of(lesson), Optional.empty())));

    assertThat(opened("algebra", "new", ref).lesson()).isEqualTo(lesson);
    assertThat(opened("algebra", "old", "").lesson()).isEqualTo(lesson);
    assertThat(opened("algebra", "new", ref).lesson()).isEqualTo(lesson);
    assertThat(linkOf(lesson)).contains("old");
  }

  @Test
  void theLinkThatBroughtAColumnIsWhereTheMarksGo() throws JsonException {
    long lesson = opened("algebra", "old", "").lesson();
    String ref =
        ref(onlyItem(answer(asked(true, true), List.of(lesson), Optional.of(BigDecimal.ONE))));

    opened("algebra", "new", ref);

    assertThat(linkOf(lesson)).contains("new");
    assertThat(opened("algebra", "old", "").lesson()).isEqualTo(lesson);
  }

  @Test
  void lessonsOfAnotherCourseAreNotHandedOut() {
    Visit teacher = asked(true, true);
    long foreign = opened("geometry", "link-1", "").lesson();

    assertThatThrownBy(() -> answer(teacher, List.of(foreign), Optional.empty()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theCoursesLessonsAreOfferedWithTheirClasses() {
    long lesson = opened("algebra", "link-1", "").lesson();
    opened("geometry", "link-1", "");
    Instant start = clock.instant();
    classes.put(lesson, new ScheduledClass(start, start, ZoneOffset.UTC, start, "cal:1"));
    Visit teacher = asked(true, false);

    ChoiceView choice = backend.tx(() -> service().choice(teacher)).orElseThrow();

    assertThat(choice.takesLinks()).isTrue();
    assertThat(choice.takesSeveral()).isTrue();
    assertThat(choice.takesColumns()).isFalse();
    assertThat(choice.points()).isEqualByComparingTo("100");
    assertThat(choice.lessons())
        .singleElement()
        .satisfies(offered -> assertThat(offered.scheduled()).isPresent())
        .returns(lesson, OfferedLesson::id);
  }

  private final class Calendar implements Plugin {
    @Override
    public String name() {
      return "calendar";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<Capability> capabilities() {
      return List.of();
    }

    @Override
    public Optional<LessonStatus> statusOf(long lessonId) {
      return Optional.empty();
    }

    @Override
    public Map<Long, ScheduledClass> scheduledIn(long courseId) {
      return classes;
    }
  }

  private DeepLinkingService service() {
    return backend.get(DeepLinkingService.class);
  }

  private Visit asked(boolean several, boolean columns) {
    return ((Arrival.Welcome) arrive(request(several, columns, "Instructor"))).visit();
  }

  private long newLesson(Visit visit, String title) {
    return backend.tx(() -> backend.get(CourseService.class).addLesson(visit, title));
  }

  private ChoiceAnswer.Ready answer(Visit visit, List<Long> lessons, Optional<BigDecimal> points) {
    return (ChoiceAnswer.Ready)
        backend.tx(
            () -> service().answer(visit, () -> Optional.of(new Choice(lessons, points, true))));
  }

  private Visit opened(String course, String link, String ref) {
    Map<String, Object> claims = claims("LtiResourceLinkRequest", "Learner");
    claims.put(ClaimNames.CONTEXT, Map.of("id", course));
    claims.put(ClaimNames.RESOURCE_LINK, Map.of("id", link, "title", "Link"));
    claims.put(ClaimNames.CUSTOM, Map.of("Meeting_Ref", ref));
    return ((Arrival.Welcome) arrive(accepted(claims, MessageType.RESOURCE_LINK))).visit();
  }

  private Accepted request(boolean several, boolean columns, String role) {
    Map<String, Object> claims = claims("LtiDeepLinkingRequest", role);
    claims.put(ClaimNames.CONTEXT, Map.of("id", "algebra"));
    claims.put(
        ClaimNames.DEEP_LINKING_SETTINGS,
        Map.of(
            "deep_link_return_url",
            LMS + "/return",
            "accept_types",
            List.of("ltiResourceLink"),
            "accept_presentation_document_targets",
            List.of("iframe"),
            "accept_multiple",
            Boolean.toString(several),
            "accept_lineitem",
            columns,
            "data",
            "a \u00e9 <b>"));
    return accepted(claims, MessageType.DEEP_LINKING);
  }

  private Map<String, Object> claims(String type, String role) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", platform);
    claims.put("sub", "user-" + role);
    claims.put(ClaimNames.MESSAGE_TYPE, type);
    claims.put(ClaimNames.DEPLOYMENT_ID, "1");
    claims.put(ClaimNames.TARGET_LINK_URI, "https://tool.example/lti/launch");
    claims.put(
        ClaimNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#" + role));
    return claims;
  }

  private Accepted accepted(Map<String, Object> claims, MessageType type) {
    URI address = URI.create(LMS);
    return new Accepted(
        new MessageReader(false).read(JsonObject.of(claims), CLIENT, type),
        new Registration(
            platform, CLIENT, address, address, address, Optional.empty(), LaunchPolicy.standard()),
        "nonce-" + COUNTER.incrementAndGet(),
        clock.instant().plusSeconds(60),
        URI.create("https://tool.example/lti/launch"),
        List.of(),
        Binding.COOKIE);
  }

  private Arrival arrive(Accepted launch) {
    return backend.tx(() -> backend.get(CourseService.class).arrive(launch));
  }

  private LessonView lessonOf(Visit visit) {
    return backend.tx(() -> backend.get(CourseService.class).lesson(visit));
  }

  private Optional<String> linkOf(long lesson) {
    return backend.tx(() -> backend.get(CourseService.class).resourceLinkId(lesson));
  }

  private List<?> stored(String sql) {
    return backend.tx(() -> database.entityManager().createNativeQuery(sql).getResultList());
  }

  private static JsonObject claims(ChoiceAnswer answer) throws JsonException {
    String jwt = ((ChoiceAnswer.Ready) answer).jwt();
    return Json.object(Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[1]));
  }

  private static JsonObject onlyItem(ChoiceAnswer answer) throws JsonException {
    List<JsonObject> items = claims(answer).objects(CLAIM + "content_items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private static String ref(JsonObject item) {
    return item.object("custom").orElseThrow().text("meeting_ref").orElseThrow();
  }
}
