package org.presente.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.presente.bench.Backend;
import org.presente.bench.Killed;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.ZoomControl;
import org.presente.sandbox.zoom.ZoomOptions;
import org.presente.sandbox.zoom.ZoomSimulator;
import org.presente.zoom.account.ConnectionDraft;
import org.presente.zoom.account.ConnectionSaving;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.GrantStore;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Serves;
import org.presente.zoom.account.TokenStore;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.client.ApiClients;
import org.presente.zoom.api.client.ZoomEndpoints;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.MeetingView;

/** One course with a lesson, its teacher and students, and the simulator's demo account. */
public final class School implements AutoCloseable {
  public static final ZoneId ZONE = ZoneId.of(DemoAccount.TIMEZONE);

  private static final int CALLS_PER_SECOND = 55;
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration LEASE = Duration.ofMillis(200);
  private static final String[] FEATURES = {
    "org.presente.zoom", "org.presente.host.backup", "org.presente.host.attendance.archive"
  };

  private final SandboxClock clock = SandboxClock.unsaved(Clock.systemUTC());
  private final ZoomSimulator simulator = ZoomSimulator.start(ZoomOptions.defaults(), clock);
  private final Duration limit;
  private Backend backend;
  private final long registration;
  private final long deployment;
  private final long course;
  private final long teacher;
  private long lesson;
  private long connection;

  public School() {
    this(LIMIT, LEASE);
  }

  /**
   * @param limit of one exchange with Zoom
   * @param lease after which a killed node's work is taken over
   */
  public School(Duration limit, Duration lease) {
    this(limit, clock -> new Backend(clock, leases(lease), FEATURES));
  }

  /**
   * @param more of the host's features whose tasks and handlers take part
   */
  public static School with(String more) {
    String[] features = Stream.concat(Stream.of(FEATURES), Stream.of(more)).toArray(String[]::new);
    Map<String, String> settings = new HashMap<>(leases(LEASE));
    settings.put("presente.mail.from", "Presente <presente@school.example>");
    return new School(LIMIT, clock -> new Backend(clock, settings, features));
  }

  /** On an empty database of the caller's. */
  public School(DataSource database) {
    this(LIMIT, clock -> new Backend(database, clock, leases(LEASE), FEATURES));
  }

  private static Map<String, String> leases(Duration lease) {
    return Map.of("presente.task.lease", lease.toString());
  }

  private School(Duration limit, Function<Clock, Backend> made) {
    this.limit = limit;
    backend = made.apply(clock);
    reachZoom();
    registration = registration();
    deployment =
        backend.insert(
            "deployment",
            Map.of(
                "registration_id",
                registration,
                "deployment_id",
                "1",
                "status",
                "APPROVED",
                "created_at",
                now()));
    course =
        backend.insert(
            "course",
            Map.of(
                "deployment_id",
                deployment,
                "context_id",
                "c1",
                "title",
                "Physics",
                "time_zone",
                DemoAccount.TIMEZONE,
                "created_at",
                now()));
    lesson = newLesson("Week 1");
    teacher = person("Helena Prado", DemoAccount.HOST, CourseRole.INSTRUCTOR);
    connect(DemoAccount.CLIENT_SECRET);
    backend.beat();
  }

  /** The process is gone, and another one begins on its database. */
  public void restart() {
    backend = backend.restarted();
    reachZoom();
  }

  /** A second node of the tool beside the first. */
  public Backend anotherNode() {
    Backend node = backend.another();
    reachZoom(node);
    return node;
  }

  /** Yesterday's token is over, as it would be at any other time of the day too. */
  public void renewToken() {
    assertThat(gateway().checkToken(credentials()).value()).isPresent();
  }

  private void reachZoom() {
    reachZoom(backend);
  }

  private void reachZoom(Backend node) {
    ZoomEndpoints endpoints =
        new ZoomEndpoints(URI.create(simulator.url() + "/v2"), URI.create(simulator.url()));
    Calls calls =
        Calls.to(
            new ApiClients(limit),
            endpoints,
            clock,
            CALLS_PER_SECOND,
            node.get(GrantStore.class),
            node.get(TokenStore.class));
    node.put(ZoomGateway.class, new ZoomGateway(calls));
  }

  private long registration() {
    return backend.insert(
        "registration",
        Map.ofEntries(
            Map.entry("issuer", "https://lms.example"),
            Map.entry("client_id", "1"),
            Map.entry("name", "LMS"),
            Map.entry("authorization_endpoint", "https://lms.example/auth"),
            Map.entry("token_endpoint", "https://lms.example/token"),
            Map.entry("jwks_uri", "https://lms.example/jwks"),
            Map.entry("scopes", ""),
            Map.entry("state", "ACTIVE"),
            Map.entry("auto_approve", true),
            Map.entry("created_at", now())));
  }

  /** Another lesson of the course; visits are to this one from now on. */
  public long newLesson(String title) {
    lesson =
        backend.insert(
            "lesson",
            Map.of(
                "course_id", course,
                "resource_link_id", title,
                "title", title,
                "content_html", "",
                "created_at", now()));
    return lesson;
  }

  public long person(String name, String email, CourseRole role) {
    long person =
        backend.insert(
            "person",
            Map.of(
                "registration_id", registration,
                "subject", name,
                "full_name", name,
                "email", email,
                "test_user", false));
    backend.insert(
        "membership",
        Map.of(
            "course_id",
            course,
            "person_id",
            person,
            "course_role",
            role.name(),
            "status",
            "ACTIVE",
            "enrolled_from",
            now()));
    return person;
  }

  /** Saves the connection, as an admin does, with this secret. */
  public void connect(String secret) {
    ConnectionDraft draft =
        new ConnectionDraft(
            connection == 0 ? Optional.empty() : Optional.of(connection),
            "School",
            DemoAccount.ACCOUNT_ID,
            DemoAccount.CLIENT_ID,
            secret,
            ZoomPlan.BUSINESS,
            new Serves.Everyone());
    ConnectionSaving saving = backend.call(() -> backend.get(ConnectionService.class).save(draft));
    connection = ((ConnectionSaving.Saved) saving).id();
  }

  public Backend backend() {
    return backend;
  }

  public SandboxClock clock() {
    return clock;
  }

  public ZoomControl zoom() {
    return simulator.control();
  }

  public long connectionId() {
    return connection;
  }

  public long courseId() {
    return course;
  }

  public long lessonId() {
    return lesson;
  }

  public long teacherId() {
    return teacher;
  }

  public long registrationId() {
    return registration;
  }

  public Visit visit() {
    return visit(teacher, CourseRole.INSTRUCTOR);
  }

  public Visit visit(long person, CourseRole role) {
    return new Visit(
        "v",
        registration,
        deployment,
        course,
        Optional.of(lesson),
        person,
        role,
        "pt-BR",
        Optional.empty(),
        Optional.empty(),
        "https://lms.example",
        clock.instant().plus(Duration.ofHours(8)));
  }

  public MeetingService meetings() {
    return backend.get(MeetingService.class);
  }

  public MeetingDraft draft() {
    return backend.call(() -> meetings().draft(visit()));
  }

  /** The form as it comes, but starting in so long from now. */
  public MeetingDraft draftIn(Duration wait) {
    Instant start = clock.instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    return startingAt(draft(), LocalDateTime.ofInstant(start, ZONE));
  }

  public static MeetingDraft startingAt(MeetingDraft draft, LocalDateTime start) {
    return new MeetingDraft(
        draft.topic(),
        start,
        draft.duration(),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        draft.hostId(),
        draft.recurrence(),
        draft.options());
  }

  public static MeetingDraft named(MeetingDraft draft, String topic) {
    return new MeetingDraft(
        topic,
        draft.start(),
        draft.duration(),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        draft.hostId(),
        draft.recurrence(),
        draft.options());
  }

  public static MeetingDraft hostedBy(MeetingDraft draft, String hostId) {
    return new MeetingDraft(
        draft.topic(),
        draft.start(),
        draft.duration(),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        hostId,
        draft.recurrence(),
        draft.options());
  }

  public MeetingSaving save(MeetingDraft draft) {
    return backend.call(() -> meetings().save(visit(), draft));
  }

  /** The lesson's meeting as its teacher sees it. */
  public MeetingView meeting() {
    return backend.call(() -> meetings().ofLesson(visit())).orElseThrow();
  }

  /** A meeting of the lesson that exists on Zoom. */
  public MeetingView plannedIn(Duration wait) {
    save(draftIn(wait));
    backend.work();
    return meeting();
  }

  /** Works until Zoom has done that, and dies before anything is written down about it. */
  public void killedAfter(String operation) {
    zoom().clearJournal();
    backend.transactions().dieWhen(() -> zoom().count(operation) > 0);
    assertThatThrownBy(backend::work).isInstanceOf(Killed.class);
    backend.transactions().live();
  }

  public String hostId(String email) {
    return backend.call(() -> backend.get(ConnectionService.class).hosts(connection)).stream()
        .filter(host -> host.email().equals(email))
        .map(HostView::id)
        .findFirst()
        .orElseThrow();
  }

  /** Somebody changes the meeting on Zoom itself. */
  public void changeOnZoom(long zoomId, MeetingRequest changes) {
    assertThat(gateway().updateMeeting(credentials(), "host", zoomId, changes).value()).isPresent();
  }

  public void deleteOnZoom(long zoomId) {
    assertThat(gateway().deleteMeeting(credentials(), zoomId).value()).isPresent();
  }

  private ZoomGateway gateway() {
    return backend.get(ZoomGateway.class);
  }

  public ZoomCredentials credentials() {
    return backend
        .call(() -> backend.get(Connections.class).find(connection))
        .orElseThrow()
        .credentials();
  }

  /** What a query of the database gives, past all entities. */
  public List<?> stored(String sql) {
    return backend.call(
        () -> backend.get(EntityManager.class).createNativeQuery(sql).getResultList());
  }

  public OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    backend.close();
    simulator.close();
  }
}
