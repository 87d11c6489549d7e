package org.presente.host.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.diagnosis.LaunchLog;
import org.presente.host.diagnosis.LaunchView;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.form.PlatformPreset;
import org.presente.host.platform.form.RegistrationDraft;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;
import org.presente.host.secret.SecretBox;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.launch.Binding;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.testing.Backend;
import org.presente.testing.Databases;
import org.presente.testing.MovableClock;
import org.presente.testing.TestDatabase;
import org.presente.zoom.account.GrantStore;
import org.presente.zoom.account.Serves;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;

/** Launches of tenants that share ids, and what is kept of them for admins. */
class TenancyTest {
  private static final String SITE = "https://93.184.215.14";
  private static TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private Backend backend;
  private PlatformAdminService admins;

  @BeforeAll
  static void open() {
    database = Databases.h2();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void begin() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    backend.beans().with(SecretBox.class, new SecretBox(new byte[32]));
    backend.beans().with(ZoomGateway.class, unreachable());
    admins = backend.get(PlatformAdminService.class);
    register("c-1", "d-1");
    register("c-2", "d-1");
  }

  /** Nothing here asks Zoom. */
  private ZoomGateway unreachable() {
    URI nowhere = URI.create("http://127.0.0.1:1");
    return ZoomGateway.at(nowhere, nowhere, clock, backend.get(GrantStore.class));
  }

  @Test
  @DisplayName("LTI 21: two deployments with equal ids have nothing in common")
  void twoDeploymentsWithEqualIdsHaveNothingInCommon() {
    arrive("c-1", "d-2");
    approveAll();

    strangers(visit("c-1", "d-1"), visit("c-1", "d-2"));
  }

  @Test
  @DisplayName("LTI 21: two client ids of one issuer have nothing in common, people included")
  void twoClientIdsOfOneIssuerHaveNothingInCommon() {
    Visit one = visit("c-1", "d-1");
    Visit other = visit("c-2", "d-1");

    strangers(one, other);
    assertThat(one.personId()).isNotEqualTo(other.personId());
    assertThat(one.registrationId()).isNotEqualTo(other.registrationId());
  }

  @Test
  @DisplayName("LTI 20: an unknown deployment waits, and is let in after approval")
  void anUnknownDeploymentWaitsAndIsLetInAfterApproval() {
    assertThat(arrive("c-1", "d-9")).isEqualTo(new Arrival.Pending(true));
    assertThat(launches("c-1")).singleElement().returns(true, LaunchView::pending);

    approveAll();

    assertThat(arrive("c-1", "d-9")).isInstanceOf(Arrival.Welcome.class);
  }

  @Test
  void aLaunchIsKeptWithoutNamesAndValues() {
    visit("c-1", "d-1");

    LaunchView launch = launches("c-1").get(0);
    assertThat(launch.initials()).isEqualTo("V. L.");
    assertThat(launch.roles()).isEqualTo("context:Instructor institution:Faculty");
    assertThat(launch.readAs()).isEqualTo(CourseRole.INSTRUCTOR);
    assertThat(launch.contextId()).isEqualTo("course");
    assertThat(launch.linkId()).isEqualTo("link");
    assertThat(launch.filledVariables()).isEqualTo("user_username");
    assertThat(launch.emptyVariables()).isEqualTo("link_available_start person_time_zone");
    assertThat(launch.services()).isEqualTo("grades(lineitem,score) columns names");
    assertThat(launch.toString()).doesNotContain("Vera", "vera", "secret");
  }

  @Test
  void theLastTwentyLaunchesAreKeptForTwoWeeksAndOneASecondIsWritten() {
    for (int i = 0; i < 25; i++) {
      visit("c-1", "d-1");
      visit("c-1", "d-1");
      clock.advance(Duration.ofSeconds(2));
    }
    assertThat(rows()).isEqualTo(25);

    purge();
    assertThat(rows()).isEqualTo(20);
    clock.advance(Duration.ofDays(15));
    purge();
    assertThat(rows()).isZero();
  }

  private void strangers(Visit one, Visit other) {
    assertThat(one.courseId()).isNotEqualTo(other.courseId());
    assertThat(one.lesson()).isNotEqualTo(other.lesson());
    Visit intruder = inLesson(other, one.lesson());
    CourseService courses = backend.get(CourseService.class);
    assertThatThrownBy(() -> backend.tx(() -> courses.lesson(intruder)))
        .isInstanceOf(NotAllowed.class);
    assertThat(backend.tx(() -> backend.get(RosterService.class).members(other.courseId())))
        .hasSize(1);
    meet(one);
    MeetingService meetings = backend.get(MeetingService.class);
    assertThat(backend.tx(() -> meetings.studentView(one))).isPresent();
    assertThat(backend.tx(() -> meetings.studentView(other))).isEmpty();
    assertThatThrownBy(() -> backend.tx(() -> meetings.studentView(intruder)))
        .isInstanceOf(NotAllowed.class);
  }

  private void meet(Visit visit) {
    ConnectionEntity connection = new ConnectionEntity(clock.instant());
    connection.describe("Zoom", new Serves.Platform(visit.registrationId()), ZoomPlan.PRO);
    connection.identify("account", "client");
    connection.keepSecret("sealed");
    long connectionId = backend.save(connection).id();
    MeetingEntity meeting =
        new MeetingEntity(
            new Place(visit.lesson(), visit.courseId(), connectionId, "host"),
            "code",
            1,
            clock.instant());
    meeting.wish(
        new Wish("Week 1", clock.instant(), Duration.ofHours(1), ZoneOffset.UTC)
            .access("sealed", false));
    backend.save(meeting);
  }

  private static Visit inLesson(Visit visit, long lesson) {
    return new Visit(
        visit.id(),
        visit.registrationId(),
        visit.deploymentId(),
        visit.courseId(),
        Optional.of(lesson),
        visit.personId(),
        visit.role(),
        visit.locale(),
        visit.zone(),
        visit.returnUrl(),
        visit.platformOrigin(),
        visit.expiresAt());
  }

  private Visit visit(String clientId, String deploymentId) {
    return ((Arrival.Welcome) arrive(clientId, deploymentId)).visit();
  }

  private Arrival arrive(String clientId, String deploymentId) {
    ArrivalService arrivals = backend.get(ArrivalService.class);
    return backend.tx(() -> arrivals.arrive(launch(clientId, deploymentId)));
  }

  private void register(String clientId, String deploymentId) {
    RegistrationDraft draft =
        PlatformPreset.MOODLE.filled(
            SITE, new RegistrationDraft("", clientId, deploymentId, "", "", "", "", ""));
    assertThat(backend.tx(() -> admins.register("ada", draft))).isEmpty();
  }

  private void approveAll() {
    backend.run(
        () ->
            admins.registrations().stream()
                .flatMap(registration -> registration.deployments().stream())
                .forEach(deployment -> admins.decide("ada", deployment.id(), true)));
  }

  private List<LaunchView> launches(String clientId) {
    return backend.tx(
        () ->
            admins.registrations().stream()
                .filter(registration -> registration.clientId().equals(clientId))
                .flatMap(r -> backend.get(LaunchLog.class).newest(r.id()).stream())
                .toList());
  }

  private long rows() {
    return backend.tx(
        () ->
            database
                .entityManager()
                .createQuery("select count(l) from LaunchRecord l", Long.class)
                .getSingleResult());
  }

  private void purge() {
    backend.run(() -> backend.get(LaunchLog.class).purge());
  }

  private Accepted launch(String clientId, String deploymentId) {
    String nonce = UUID.randomUUID().toString();
    String claims =
        """
        {"iss": "%s", "sub": "3", "name": "Vera Lindqvist", "email": "vera@school.example",
         "https://purl.imsglobal.org/spec/lti/claim/deployment_id": "%s",
         "https://purl.imsglobal.org/spec/lti/claim/target_link_uri": "https://tool/lti/launch",
         "https://purl.imsglobal.org/spec/lti/claim/resource_link": {"id": "link"},
         "https://purl.imsglobal.org/spec/lti/claim/context": {"id": "course", "title": "Course"},
         "https://purl.imsglobal.org/spec/lti/claim/roles": [
           "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
           "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty"],
         "https://purl.imsglobal.org/spec/lti/claim/custom": {
           "user_username": "vera-secret", "person_time_zone": "$Person.address.timezone",
           "link_available_start": ""},
         "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice": {
           "context_memberships_url": "https://lms/m", "service_versions": ["2.0"]},
         "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint": {
           "scope": ["https://purl.imsglobal.org/spec/lti-ags/scope/score",
                     "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"],
           "lineitems": "https://lms/items"}}
        """
            .formatted(SITE, deploymentId);
    Registration registration =
        new Registration(
            SITE,
            clientId,
            URI.create(SITE + "/auth"),
            URI.create(SITE + "/token"),
            URI.create(SITE + "/jwks"),
            Optional.empty(),
            LaunchPolicy.standard());
    try {
      return new Accepted(
          new MessageReader(false)
              .read(
                  Json.object(claims.getBytes(StandardCharsets.UTF_8)),
                  clientId,
                  MessageType.RESOURCE_LINK),
          registration,
          nonce,
          clock.instant().plus(Duration.ofMinutes(2)),
          URI.create("https://tool/lti/launch"),
          List.of(),
          Binding.COOKIE);
    } catch (JsonException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
