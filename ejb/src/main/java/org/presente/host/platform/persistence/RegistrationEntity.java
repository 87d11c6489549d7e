package org.presente.host.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.presente.host.database.StoredEntity;
import org.presente.host.platform.RegistrationState;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.SigningAlgorithm;

/** One client id of this tool at one platform. */
@Entity
@Table(name = "registration")
public class RegistrationEntity extends StoredEntity {
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  private String name;

  @Column(name = "product_family")
  private String productFamily;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "token_audience")
  private String tokenAudience;

  private String scopes;

  @Enumerated(EnumType.STRING)
  private RegistrationState state = RegistrationState.WAITING;

  @Column(name = "strict_target")
  private boolean strictTarget;

  private String algorithms = SigningAlgorithm.RS256.name();

  @Column(name = "management_url")
  private String managementUrl;

  @Column(name = "sealed_management_token")
  private String sealedManagementToken;

  @Column(name = "auto_approve")
  private boolean autoApprove;

  @Column(name = "created_at")
  private Instant createdAt;

  protected RegistrationEntity() {}

  public RegistrationEntity(Registration registration, Instant createdAt) {
    this.issuer = registration.issuer();
    this.clientId = registration.clientId();
    this.createdAt = createdAt;
    this.name = registration.issuer();
    this.scopes = "";
    update(registration);
  }

  /** A platform that registers again under the same id replaces its addresses. */
  public final void update(Registration registration) {
    authorizationEndpoint = registration.authorizationEndpoint().toString();
    tokenEndpoint = registration.tokenEndpoint().toString();
    jwksUri = registration.jwksUri().toString();
    tokenAudience = registration.tokenAudience().orElse(null);
  }

  public void describe(Optional<String> family, Set<String> granted) {
    productFamily = family.orElse(null);
    scopes = String.join(" ", granted);
  }

  public void activate(boolean on) {
    state = on ? RegistrationState.ACTIVE : RegistrationState.DISABLED;
  }

  /** An admin's choices. */
  public void choose(boolean approvesDeployments, boolean strict, Set<SigningAlgorithm> allowed) {
    autoApprove = approvesDeployments;
    strictTarget = strict;
    algorithms = String.join(" ", new TreeSet<>(allowed).stream().map(Enum::name).toList());
  }

  public void reach(URI keys, Optional<String> audience) {
    jwksUri = keys.toString();
    tokenAudience = audience.orElse(null);
  }

  public void isCalled(String shownName) {
    name = shownName;
  }

  /** Where the registration can be changed later, and the sealed token for it. */
  public void isManagedAt(String url, String sealedToken) {
    managementUrl = url;
    sealedManagementToken = sealedToken;
  }

  public Registration toRegistration() {
    return new Registration(
        issuer,
        clientId,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        Optional.ofNullable(tokenAudience),
        policy());
  }

  private LaunchPolicy policy() {
    LaunchPolicy standard = LaunchPolicy.standard();
    return new LaunchPolicy(
        algorithms(), strictTarget, standard.anonymousAllowed(), standard.leeway());
  }

  public Set<SigningAlgorithm> algorithms() {
    return Arrays.stream(algorithms.split(" "))
        .map(SigningAlgorithm::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SigningAlgorithm.class)));
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public String name() {
    return name;
  }

  public Optional<String> productFamily() {
    return Optional.ofNullable(productFamily);
  }

  public Set<String> scopes() {
    return scopes.isEmpty() ? Set.of() : Set.of(scopes.split(" "));
  }

  public RegistrationState state() {
    return state;
  }

  public boolean isActive() {
    return state == RegistrationState.ACTIVE;
  }

  public boolean isStrict() {
    return strictTarget;
  }

  public Optional<String> managementUrl() {
    return Optional.ofNullable(managementUrl);
  }

  public Optional<String> sealedManagementToken() {
    return Optional.ofNullable(sealedManagementToken);
  }

  public boolean approvesDeployments() {
    return autoApprove;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
