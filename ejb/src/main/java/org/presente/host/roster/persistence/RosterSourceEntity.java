package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** Where a course's members can be read, and how the last reading went. */
@Entity
@Table(name = "roster_source")
public class RosterSourceEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "memberships_url")
  private String membershipsUrl;

  @Column(name = "read_at")
  private Instant readAt;

  private String problem;

  @Column(name = "differences_url")
  private String differencesUrl;

  @Column(name = "full_read_at")
  private Instant fullReadAt;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "incident_code")
  private String incidentCode;

  private boolean withdrawn;

  protected RosterSourceEntity() {}

  public RosterSourceEntity(long courseId, long registrationId, String membershipsUrl) {
    this.courseId = courseId;
    this.registrationId = registrationId;
    this.membershipsUrl = membershipsUrl;
  }

  /** Another address is another roster: what was learned about the old one is forgotten. */
  public void isAt(String url) {
    if (!url.equals(membershipsUrl)) {
      membershipsUrl = url;
      differencesUrl = null;
      withdrawn = false;
    }
  }

  /** The whole roster was read. */
  public void readInFull(Instant when, Optional<String> differences) {
    fullReadAt = when;
    read(when, differences);
  }

  /**
   * @param differences where the next reading can be short; empty means it has to be a full one
   */
  public void read(Instant when, Optional<String> differences) {
    readAt = when;
    differencesUrl = differences.filter(url -> url.length() <= 2000).orElse(null);
    problem = null;
    failedAt = null;
    incidentCode = null;
    withdrawn = false;
  }

  public void failed(String reason, String incident, Instant when) {
    problem = reason.substring(0, Math.min(reason.length(), 1000));
    incidentCode = incident;
    failedAt = when;
  }

  /** The platform does not let us read any more; only a person or a new launch asks again. */
  public void isWithdrawn(String reason, String incident, Instant when) {
    failed(reason, incident, when);
    withdrawn = true;
  }

  public void askedFor(Instant when) {
    askedAt = when;
  }

  /** Where to read what changed, as long as the last full reading is young enough to build on. */
  public Optional<String> differencesUrl(Duration trust, Instant now) {
    return Optional.ofNullable(differencesUrl)
        .filter(url -> fullReadAt != null && fullReadAt.plus(trust).isAfter(now));
  }

  /** Neither read nor refused within this time. */
  public boolean isQuietFor(Duration age, Instant now) {
    return (readAt == null || readAt.plus(age).isBefore(now))
        && (failedAt == null || failedAt.plus(age).isBefore(now));
  }

  public long courseId() {
    return courseId;
  }

  public long registrationId() {
    return registrationId;
  }

  public String membershipsUrl() {
    return membershipsUrl;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  public Optional<Instant> failedAt() {
    return Optional.ofNullable(failedAt);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
