package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presente.bench.Backend;
import org.presente.host.outbound.OutboundHttp;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.Scores;
import org.presente.lti.http.HttpPort;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.ZoomControl;
import org.presente.sandbox.zoom.ZoomOptions;
import org.presente.sandbox.zoom.ZoomSimulator;
import org.presente.testing.Campus;
import org.presente.zoom.account.ConnectionDraft;
import org.presente.zoom.account.ConnectionSaving;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.GrantStore;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Serves;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomPlan;

/**
 * A school with an LMS and a Zoom account, and the tool between them without a container. The clock
 * stands still: who stays for an hour stays for 3,600 seconds.
 */
public final class Classroom implements AutoCloseable {
  /** Making one takes longer than most cases. */
  private static final ToolKey KEY = ToolKey.generate();

  private static final Instant TERM = Instant.parse("2026-10-05T06:00:00Z");

  private final SandboxClock clock = SandboxClock.unsaved(Clock.fixed(TERM, ZoneOffset.UTC));
  private final ZoomSimulator simulator = ZoomSimulator.start(ZoomOptions.defaults(), clock);
  private final Campus campus = new Campus(clock, KEY, Set.of(NamesRoleService.SCOPE));
  private final Backend backend;
  private final long registration;
  private final long deployment;
  private final long connection;

  public Classroom() {
    this(Map.of());
  }

  /**
   * @param settings of the tool, by key
   */
  public Classroom(Map<String, String> settings) {
    campus.control().campus().setPrivacy(Privacy.ALL);
    zoom().switches(all -> all.rateLimits(false));
    backend =
        new Backend(
            clock,
            with(settings),
            "org.presente.zoom",
            "org.presente.host.attendance",
            "org.presente.host.gradebook",
            "org.presente.host.roster");
    connectServices();
    registration = persisted(new RegistrationEntity(registration(), now())).id();
    backend.run(
        () ->
            backend
                .get(EntityManager.class)
                .find(RegistrationEntity.class, registration)
                .activate(true));
    deployment = persisted(new DeploymentEntity(registration, "1", true, now())).id();
    connection = connect(Optional.empty());
    backend.beat();
    later(Duration.ofMinutes(1));
  }

  private static Map<String, String> with(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("presente.task.lease", "PT0.2S");
    all.put("presente.allow-insecure-platforms", "true");
    all.putAll(settings);
    return all;
  }

  private void connectServices() {
    HttpPort http = backend.get(OutboundHttp.class);
    AuthorizedCalls calls =
        new AuthorizedCalls(http, new ServiceTokens(http, campus.toolKeys(), clock), clock);
    backend.put(LineItems.class, new LineItems(calls));
    backend.put(Scores.class, new Scores(calls));
    backend.put(Results.class, new Results(calls));
    backend.put(Memberships.class, new Memberships(calls));
    backend.put(
        ZoomGateway.class,
        ZoomGateway.at(
            URI.create(simulator.url() + "/v2"),
            URI.create(simulator.url()),
            clock,
            backend.get(GrantStore.class)));
  }

  private Registration registration() {
    return new Registration(
        campus.url(),
        Campus.CLIENT_ID,
        URI.create(campus.url() + "/mod/lti/auth.php"),
        URI.create(campus.url() + "/mod/lti/token.php"),
        URI.create(campus.url() + "/mod/lti/certs.php"),
        Optional.empty(),
        LaunchPolicy.standard());
  }

  private long connect(Optional<Long> known) {
    ConnectionDraft draft =
        new ConnectionDraft(
            known,
            "School",
            DemoAccount.ACCOUNT_ID,
            DemoAccount.CLIENT_ID,
            DemoAccount.CLIENT_SECRET,
            ZoomPlan.BUSINESS,
            new Serves.Everyone());
    ConnectionSaving saving = backend.call(() -> backend.get(ConnectionService.class).save(draft));
    return ((ConnectionSaving.Saved) saving).id();
  }

  /** From now on the Zoom app has only these scopes, and the tool knows it. */
  public void allowOnly(Predicate<String> scope) {
    Set<String> left = zoom().allScopes().stream().filter(scope).collect(Collectors.toSet());
    zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(left));
    connect(Optional.of(connection));
  }

  /** A new course of these students and its teacher, its roster read from the LMS. */
  public Course course(String... students) {
    return Course.of(this, students);
  }

  /** The four of the case tables. */
  public Course usualCourse() {
    return course("Ana Silva", "Ben Okafor", "Chen Wei", "Dana Kline");
  }

  <T> T persisted(T entity) {
    return backend.call(
        () -> {
          backend.get(EntityManager.class).persist(entity);
          return entity;
        });
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

  public Campus campus() {
    return campus;
  }

  /** Zoom's user id of the courses' teacher. */
  String hostId() {
    return backend.call(() -> backend.get(ConnectionService.class).hosts(connection)).stream()
        .filter(host -> host.email().equals(DemoAccount.TEACHER))
        .map(HostView::id)
        .findFirst()
        .orElseThrow();
  }

  long registrationId() {
    return registration;
  }

  long deploymentId() {
    return deployment;
  }

  long connectionId() {
    return connection;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Waits until every event of Zoom's that is on its way has arrived; at once without any. */
  void hearsAll() {
    Instant deadline = Instant.now().plusSeconds(20);
    while (zoom().deliveries().stream().anyMatch(it -> it.attempts() == 0)) {
      assertThat(Instant.now()).as("events are still on their way").isBefore(deadline);
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Time goes by, and everything that is due then is done. */
  public void later(Duration wait) {
    clock.advance(wait);
    backend.beat();
  }

  /** Closes, and neither Zoom nor the LMS has anything to say against the tool. */
  void closeBlameless() {
    try {
      assertThat(zoom().violations()).isEmpty();
      assertThat(campus.control().violations().all()).isEmpty();
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    backend.close();
    campus.close();
    simulator.close();
  }
}
