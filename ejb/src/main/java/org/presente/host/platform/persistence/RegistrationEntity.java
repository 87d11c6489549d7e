package org.presente.host.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.database.StoredEntity;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;

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
  private boolean active;

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
    active = on;
  }

  public Registration toRegistration() {
    return new Registration(
        issuer,
        clientId,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        Optional.ofNullable(tokenAudience),
        LaunchPolicy.standard());
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

  public boolean isActive() {
    return active;
  }

  public boolean approvesDeployments() {
    return autoApprove;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
