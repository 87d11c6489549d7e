package org.presente.zoom.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomPlan;

/** A server-to-server app of one Zoom account. */
@Entity
@Table(name = "zoom_connection")
public class ConnectionEntity extends StoredEntity {
  private String name;

  @Column(name = "registration_id")
  private Long registrationId;

  private String serves;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Enumerated(EnumType.STRING)
  private ZoomPlan plan;

  @Enumerated(EnumType.STRING)
  private Sentence problem;

  @Column(name = "hosts_read_at")
  private Instant hostsReadAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected ConnectionEntity() {}

  public ConnectionEntity(Instant createdAt) {
    this.createdAt = createdAt;
  }

  /** Whom a connection serves, as the unique key of its table. */
  public static String serving(Optional<Long> registrationId) {
    return registrationId.map(id -> "registration:" + id).orElse("all");
  }

  public void describe(String newName, Optional<Long> newRegistration, ZoomPlan newPlan) {
    name = newName;
    registrationId = newRegistration.orElse(null);
    serves = serving(newRegistration);
    plan = newPlan;
  }

  public void identify(String newAccountId, String newClientId) {
    accountId = newAccountId;
    clientId = newClientId;
  }

  public void keepSecret(String sealed) {
    sealedSecret = sealed;
  }

  public void works() {
    problem = null;
  }

  public void fails(Sentence sentence) {
    problem = sentence;
  }

  public void hostsRead(Instant when) {
    hostsReadAt = when;
  }

  public String name() {
    return name;
  }

  public Optional<Long> registrationId() {
    return Optional.ofNullable(registrationId);
  }

  public String serves() {
    return serves;
  }

  public String accountId() {
    return accountId;
  }

  public String clientId() {
    return clientId;
  }

  public String sealedSecret() {
    return sealedSecret;
  }

  public ZoomPlan plan() {
    return plan;
  }

  public Optional<Sentence> problem() {
    return Optional.ofNullable(problem);
  }

  public Optional<Instant> hostsReadAt() {
    return Optional.ofNullable(hostsReadAt);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
