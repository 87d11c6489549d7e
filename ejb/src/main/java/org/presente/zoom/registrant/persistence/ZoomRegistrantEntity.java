package org.presente.zoom.registrant.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.account.Sentence;

/** One person's registration for one meeting. */
@Entity
@Table(name = "zoom_registrant")
public class ZoomRegistrantEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "person_id")
  private long personId;

  private String address;

  @Column(name = "registrant_id")
  private String registrantId;

  @Column(name = "sealed_join_url")
  private String sealedJoinUrl;

  private int attempts;

  @Column(name = "busy_until")
  private Instant busyUntil;

  @Column(name = "not_before")
  private Instant notBefore;

  @Enumerated(EnumType.STRING)
  private Sentence problem;

  protected ZoomRegistrantEntity() {}

  /**
   * @param address made up; committed before Zoom hears of it
   */
  public ZoomRegistrantEntity(long meetingId, long personId, String address) {
    this.meetingId = meetingId;
    this.personId = personId;
    this.address = address;
  }

  /** Whether somebody else asks Zoom at this moment. */
  public boolean isBusy(Instant realNow) {
    return busyUntil != null && busyUntil.isAfter(realNow);
  }

  public boolean mayTry(Instant now) {
    return notBefore == null || !notBefore.isAfter(now);
  }

  public void tries(Instant until) {
    attempts++;
    busyUntil = until;
  }

  public void registered(String id, String sealedLink) {
    registrantId = id;
    sealedJoinUrl = sealedLink;
    busyUntil = null;
    notBefore = null;
    problem = null;
  }

  public void failed(Sentence sentence, Instant tryAgainAt) {
    problem = sentence;
    busyUntil = null;
    notBefore = tryAgainAt;
  }

  public long meetingId() {
    return meetingId;
  }

  public long personId() {
    return personId;
  }

  public String address() {
    return address;
  }

  public Optional<String> registrantId() {
    return Optional.ofNullable(registrantId);
  }

  public Optional<String> sealedJoinUrl() {
    return Optional.ofNullable(sealedJoinUrl);
  }

  /** How often Zoom was asked. */
  public int attempts() {
    return attempts;
  }

  public Optional<Instant> notBefore() {
    return Optional.ofNullable(notBefore);
  }

  public Optional<Sentence> problem() {
    return Optional.ofNullable(problem);
  }
}
