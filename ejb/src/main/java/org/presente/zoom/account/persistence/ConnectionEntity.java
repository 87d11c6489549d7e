package org.presente.zoom.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.account.Serves;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;

/**
 * An app of one Zoom account, or what one person's yes to a user-managed app gave: then the app is
 * another row, which has the secret.
 */
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

  @Enumerated(EnumType.STRING)
  @Column(name = "app_kind")
  private AppKind kind = AppKind.SERVER_TO_SERVER;

  @Column(name = "sealed_grant")
  private String sealedGrant;

  @Column(name = "grant_claimed_until")
  private Instant grantClaimedUntil;

  @Column(name = "granted_scopes")
  private String grantedScopes;

  @Column(name = "deauthorized_at")
  private Instant deauthorizedAt;

  @Column(name = "event_at")
  private Instant eventAt;

  @Column(name = "event_refused_at")
  private Instant eventRefusedAt;

  @Column(name = "hosts_read_at")
  private Instant hostsReadAt;

  @Column(name = "licence_rest_days")
  private Integer licenceRestDays;

  @Column(name = "app_id")
  private Long appId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "own_user")
  private String ownUser;

  @Column(name = "created_at")
  private Instant createdAt;

  protected ConnectionEntity() {}

  public ConnectionEntity(Instant createdAt) {
    this.createdAt = createdAt;
  }

  /** Of a person, by an app. */
  public ConnectionEntity(ConnectionEntity app, long personId, Instant createdAt) {
    this(createdAt);
    name = app.name;
    plan = app.plan;
    kind = app.kind;
    appId = app.id();
    this.personId = personId;
    serves = ownKey(app.id(), personId);
    sealedSecret = "";
    identify(app.accountId, app.clientId);
  }

  /** How it says whom it serves. */
  public static String ownKey(long appId, long personId) {
    return "own:" + appId + ":" + personId;
  }

  public void describe(String newName, Serves whom, ZoomPlan newPlan) {
    name = newName;
    registrationId = whom.platform().orElse(null);
    serves = whom.key();
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

  /** Nobody is served by it any more, and nothing can be asked with it. */
  public void deauthorize(Instant when, Sentence sentence) {
    deauthorizedAt = when;
    serves = "gone:" + id();
    sealedSecret = "";
    sealedGrant = null;
    grantedScopes = null;
    problem = sentence;
  }

  /** The permission is gone; who gave it may give it again. */
  public void withdraw(Sentence sentence) {
    sealedGrant = null;
    grantClaimedUntil = null;
    grantedScopes = null;
    hostsReadAt = null;
    problem = sentence;
  }

  /** Whether a person's own has no permission: it says itself why. */
  public boolean isEnded() {
    return personId != null && sealedGrant == null;
  }

  /** Empty for an app's own row. */
  public Optional<Long> appId() {
    return Optional.ofNullable(appId);
  }

  /** Whose yes it is; empty for an app's own row. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  /** Zoom's id of the user who said yes, once it was read. */
  public Optional<String> ownUser() {
    return Optional.ofNullable(ownUser);
  }

  public void isOf(String zoomUser) {
    ownUser = zoomUser;
  }

  public void is(AppKind newKind) {
    kind = newKind;
  }

  public AppKind kind() {
    return kind;
  }

  /** Empty before an admin's yes. */
  public String sealedGrant() {
    return Optional.ofNullable(sealedGrant).orElse("");
  }

  public void keepGrant(String sealed) {
    sealedGrant = sealed;
    grantClaimedUntil = null;
  }

  /** False when somebody else holds it. */
  public boolean claimGrant(Instant now, Duration longest) {
    if (grantClaimedUntil != null && grantClaimedUntil.isAfter(now)) {
      return false;
    }
    grantClaimedUntil = now.plus(longest);
    return true;
  }

  public void releaseGrant() {
    grantClaimedUntil = null;
  }

  public boolean isGone() {
    return deauthorizedAt != null;
  }

  public void grants(Set<String> scopes) {
    grantedScopes = String.join(" ", new TreeSet<>(scopes));
  }

  /** Empty when Zoom has not been asked yet. */
  public Optional<Set<String>> granted() {
    return Optional.ofNullable(grantedScopes).map(text -> Set.of(text.split(" ")));
  }

  public void eventArrived(Instant when) {
    eventAt = when;
  }

  public void eventRefused(Instant when) {
    eventRefusedAt = when;
  }

  public Optional<Instant> eventAt() {
    return Optional.ofNullable(eventAt);
  }

  public Optional<Instant> eventRefusedAt() {
    return Optional.ofNullable(eventRefusedAt);
  }

  /**
   * @param days without a meeting after which a licence is freed; null for never
   */
  public void freesLicencesAfter(Integer days) {
    licenceRestDays = days;
  }

  public Optional<Integer> licenceRestDays() {
    return Optional.ofNullable(licenceRestDays);
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
