package org.presente.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.audit.AuditView;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.platform.PlatformService.Place;
import org.presente.host.platform.form.FieldFault;
import org.presente.host.platform.form.FieldFault.Fault;
import org.presente.host.platform.form.PlatformPreset;
import org.presente.host.platform.form.RegistrationDraft;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.host.secret.SecretBox;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome.Management;
import org.presente.lti.registration.RegistrationOutcome.Registered;
import org.presente.lti.registration.SigningAlgorithm;
import org.presente.lti.security.PastedKey;
import org.presente.lti.security.ToolKey;
import org.presente.testing.Backend;
import org.presente.testing.Databases;
import org.presente.testing.MovableClock;
import org.presente.testing.TestDatabase;

/** Registrations that come in, and what admins decide about them. */
class PlatformAdminTest {
  private static final String ISSUER = "https://lms.example";
  private static final String ADMIN = "ada";
  private static TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private Backend backend;
  private PlatformService platforms;
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
    platforms = backend.get(PlatformService.class);
    admins = backend.get(PlatformAdminService.class);
  }

  @Test
  @DisplayName("LTI 45: a registration without a code waits until an admin approves it")
  void aRegistrationWithoutACodeWaitsUntilAnAdminApprovesIt() {
    assertThat(keep(answer("c-1", Optional.of("1")), Optional.empty())).isFalse();

    RegistrationView waiting = onlyRegistration();
    assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
    assertThat(waiting.isWaiting()).isTrue();
    assertThat(place("1")).isEmpty();
    assertThat(backend.get(RegistrationDirectory.class).find(ISSUER, "c-1")).isEmpty();

    backend.run(() -> admins.activate(ADMIN, waiting.id(), true));
    assertThat(backend.get(RegistrationDirectory.class).find(ISSUER, "c-1")).isPresent();
    assertThat(place("1").map(Place::approved)).contains(false);

    backend.run(() -> admins.decide(ADMIN, waiting.deployments().get(0).id(), true));
    assertThat(place("1").map(Place::approved)).contains(true);
    assertThat(acts(waiting.id()))
        .containsExactly("deployment.approved", "registration.activated", "registration.waits");
  }

  @Test
  @DisplayName("LTI 45: with a code it is active at once, and so is the deployment it names")
  void withACodeItIsActiveAtOnce() {
    String code = backend.tx(() -> admins.newCode(ADMIN));

    assertThat(keep(answer("c-1", Optional.of("1")), Optional.of(code))).isTrue();

    assertThat(onlyRegistration().state()).isEqualTo(RegistrationState.ACTIVE);
    assertThat(place("1").map(Place::approved)).contains(true);
    assertThat(place("2").map(Place::approved)).contains(false);
  }

  @Test
  @DisplayName("LTI 45: the same issuer and client id again updates, and makes no second one")
  void theSameIssuerAndClientIdAgainUpdates() {
    keepApproved(answer("c-1", Optional.of("1")));

    keepApproved(answerAt("c-1", Optional.of("1"), "/moved"));

    RegistrationView updated = onlyRegistration();
    assertThat(updated.endpoints().token()).isEqualTo(ISSUER + "/moved/token");
    assertThat(updated.deployments()).hasSize(1);
    assertThat(acts(updated.id())).startsWith("registration.renewed");
  }

  @Test
  @DisplayName("LTI 45: without a code nobody changes where an active registration is reached")
  void withoutACodeAnActiveRegistrationStaysAsItIs() {
    keepApproved(answer("c-1", Optional.of("1")));

    keep(answerAt("c-1", Optional.of("2"), "/moved"), Optional.empty());

    RegistrationView kept = onlyRegistration();
    assertThat(kept.endpoints().token()).isEqualTo(ISSUER + "/token");
    assertThat(acts(kept.id())).startsWith("registration.ignored");
    assertThat(kept.deployments())
        .extracting(RegistrationView.DeploymentView::status)
        .containsExactly("PENDING", "APPROVED");
  }

  @Test
  @DisplayName("LTI 44: a link that was used is good for nothing any more")
  void aLinkThatWasUsedIsGoodForNothing() {
    String code = backend.tx(() -> admins.newCode(ADMIN));
    keep(answer("c-1", Optional.of("1")), Optional.of(code));

    assertThat(backend.tx(() -> platforms.isGoodRegistrationCode(code))).isFalse();
    assertThat(keep(answer("c-2", Optional.of("1")), Optional.of(code))).isFalse();
    assertThat(backend.tx(() -> admins.registrations()))
        .extracting(RegistrationView::state)
        .containsExactlyInAnyOrder(RegistrationState.ACTIVE, RegistrationState.WAITING);
  }

  @Test
  @DisplayName("LTI 44: a code ends after a week, or when an admin revokes it")
  void aCodeEndsAfterAWeekOrWhenRevoked() {
    String revoked = backend.tx(() -> admins.newCode(ADMIN));
    assertThat(backend.tx(() -> admins.codes()))
        .singleElement()
        .satisfies(open -> assertThat(open.madeBy()).contains(ADMIN));
    backend.run(() -> admins.revoke(ADMIN, admins.codes().get(0).id()));
    assertThat(backend.tx(() -> platforms.isGoodRegistrationCode(revoked))).isFalse();

    String old = backend.tx(() -> admins.newCode(ADMIN));
    clock.advance(Duration.ofDays(7));
    assertThat(backend.tx(() -> platforms.isGoodRegistrationCode(old))).isFalse();
    assertThat(backend.tx(() -> admins.codes())).isEmpty();
  }

  @Test
  @DisplayName("LTI 44: without a deployment in the answer, the first one launched waits")
  void withoutADeploymentTheFirstOneLaunchedWaits() {
    keepApproved(answer("c-1", Optional.empty()));

    assertThat(onlyRegistration().deployments()).isEmpty();
    assertThat(place("7").map(Place::approved)).contains(false);
    assertThat(onlyRegistration().deployments()).hasSize(1);
  }

  @Test
  @DisplayName("LTI 44: address and token for later changes are kept, the token sealed")
  void theTokenForLaterChangesIsKeptSealed() {
    keepApproved(answer("c-1", Optional.of("1")));

    RegistrationEntity row =
        backend.tx(
            () -> backend.get(PlatformRepository.class).registration(ISSUER, "c-1").orElseThrow());
    assertThat(row.managementUrl()).contains(ISSUER + "/register/c-1");
    String sealed = row.sealedManagementToken().orElseThrow();
    assertThat(sealed).doesNotContain("manage-me");
    assertThat(backend.get(SecretBox.class).open(PlatformService.MANAGEMENT, sealed))
        .contains("manage-me");
  }

  @Test
  @DisplayName("LTI 20: deployments never seen before are let in where an admin chose so")
  void deploymentsAreLetInWhereAnAdminChoseSo() {
    keepApproved(answer("c-1", Optional.empty()));

    assertThat(choose(settings(true, Set.of(SigningAlgorithm.RS512), "aud"))).isEmpty();

    assertThat(place("3").map(Place::approved)).contains(true);
    Registration used = backend.get(RegistrationDirectory.class).find(ISSUER, "c-1").orElseThrow();
    assertThat(used.policy().algorithms()).containsExactly(SigningAlgorithm.RS512);
    assertThat(used.policy().strictTarget()).isTrue();
    assertThat(used.assertionAudience()).isEqualTo("aud");
    assertThat(backend.tx(() -> admins.changes(onlyRegistration().id())).get(0).detail())
        .contains("auto-approve: false -> true", "[RS256] -> [RS512]", "audience:  -> aud");
  }

  @Test
  void aPastedKeyStandsInForAnAddressOfKeys() {
    keepApproved(answer("c-1", Optional.empty()));
    String pem = ToolKey.generate().publicPem();
    RegistrationSettings before = onlyRegistration().settings();

    assertThat(choose(withKeys(before, "", pem))).isEmpty();

    URI kept = backend.get(RegistrationDirectory.class).find(ISSUER, "c-1").orElseThrow().jwksUri();
    assertThat(PastedKey.pem(kept)).contains(pem);
    assertThat(onlyRegistration().settings().publicKey()).isEqualTo(pem);
    assertThat(choose(withKeys(before, "", "no key")))
        .containsExactly(new FieldFault("publicKey", Fault.NOT_A_KEY));
    assertThat(choose(withKeys(before, ISSUER + "/jwks", pem)))
        .containsExactly(new FieldFault("keysUrl", Fault.ONE_OF_BOTH));
  }

  @Test
  void aRegistrationThatCoursesCameByCanOnlyBeSwitchedOff() {
    keepApproved(answer("c-1", Optional.of("1")));
    keepApproved(answer("c-2", Optional.of("1")));
    long used = id("c-1");
    backend.save(
        new CourseEntity(place("1").orElseThrow().deploymentId(), "course", clock.instant()));

    assertThat(admins.forget(ADMIN, used)).isFalse();
    assertThat(admins.forget(ADMIN, id("c-2"))).isTrue();

    assertThat(onlyRegistration().clientId()).isEqualTo("c-1");
    backend.run(() -> admins.activate(ADMIN, used, false));
    assertThat(onlyRegistration().state()).isEqualTo(RegistrationState.DISABLED);
    assertThat(place("1")).isEmpty();
  }

  @Test
  void aPlatformTypedInByHandIsActiveWithItsDeployment() {
    RegistrationDraft typed =
        PlatformPreset.MOODLE.filled(
            "93.184.215.14/moodle/", new RegistrationDraft("", " c-9 ", "4", "", "", "", "", ""));

    assertThat(backend.tx(() -> admins.register(ADMIN, typed))).isEmpty();

    RegistrationView made = onlyRegistration();
    assertThat(made.issuer()).isEqualTo("https://93.184.215.14/moodle");
    assertThat(made.clientId()).isEqualTo("c-9");
    assertThat(made.isActive()).isTrue();
    assertThat(made.settings().keysUrl())
        .isEqualTo("https://93.184.215.14/moodle/mod/lti/certs.php");
    assertThat(made.deployments())
        .singleElement()
        .returns("APPROVED", RegistrationView.DeploymentView::status);
    assertThat(backend.tx(() -> admins.register(ADMIN, typed)))
        .containsExactly(new FieldFault("clientId", Fault.KNOWN_ALREADY));
  }

  @Test
  void whatIsWrongWithATypedPlatformIsSaidPerField() {
    RegistrationDraft wrong =
        new RegistrationDraft(
            "",
            "x".repeat(256),
            "",
            "http://93.184.215.14/auth",
            "https://127.0.0.1/token",
            "https://169.254.169.254/latest",
            "",
            "");

    assertThat(backend.tx(() -> admins.register(ADMIN, wrong)))
        .containsExactly(
            new FieldFault("issuer", Fault.REQUIRED),
            new FieldFault("clientId", Fault.TOO_LONG),
            new FieldFault("authorizationUrl", Fault.NOT_AN_ADDRESS),
            new FieldFault("tokenUrl", Fault.NOT_PUBLIC),
            new FieldFault("keysUrl", Fault.NOT_PUBLIC));
    assertThat(backend.tx(() -> admins.registrations())).isEmpty();
  }

  private void keepApproved(Registered answer) {
    keep(answer, Optional.of(backend.tx(() -> admins.newCode(ADMIN))));
  }

  private boolean keep(Registered answer, Optional<String> code) {
    return backend.tx(() -> platforms.keep(answer, code));
  }

  private List<FieldFault> choose(RegistrationSettings settings) {
    long id = onlyRegistration().id();
    return backend.tx(() -> admins.choose(ADMIN, id, settings));
  }

  private static RegistrationSettings settings(
      boolean autoApprove, Set<SigningAlgorithm> allowed, String aud) {
    return new RegistrationSettings(
        "School", autoApprove, true, allowed, "https://93.184.215.14/keys", "", aud);
  }

  private static RegistrationSettings withKeys(
      RegistrationSettings before, String url, String pem) {
    return new RegistrationSettings(
        before.name(), false, false, before.algorithms(), url, pem, before.tokenAudience());
  }

  private Optional<Place> place(String deploymentId) {
    return backend.tx(() -> platforms.place(ISSUER, "c-1", deploymentId));
  }

  private RegistrationView onlyRegistration() {
    List<RegistrationView> all = backend.tx(() -> admins.registrations());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private long id(String clientId) {
    return backend.tx(() -> admins.registrations()).stream()
        .filter(view -> view.clientId().equals(clientId))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> acts(long registrationId) {
    return backend.tx(() -> admins.changes(registrationId)).stream().map(AuditView::act).toList();
  }

  private static Registered answer(String clientId, Optional<String> deploymentId) {
    return answerAt(clientId, deploymentId, "");
  }

  private static Registered answerAt(String clientId, Optional<String> deploymentId, String path) {
    return new Registered(
        new Registration(
            ISSUER,
            clientId,
            URI.create(ISSUER + path + "/auth"),
            URI.create(ISSUER + path + "/token"),
            URI.create(ISSUER + path + "/jwks"),
            Optional.empty(),
            LaunchPolicy.standard()),
        deploymentId,
        Optional.of("moodle"),
        Set.of("scope"),
        Optional.of(new Management(URI.create(ISSUER + "/register/" + clientId), "manage-me")));
  }
}
