package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.attendance.domain.identity.ClaimAnswer;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.database.StoredEntity;

/** A student's word on who somebody unmatched was; one for each class. */
@Entity
@Table(name = "attendance_claim")
public class ClaimEntity extends StoredEntity {
  private static final int LONGEST_NAME = 1000;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "identity_key")
  private String identityKey;

  @Column(name = "shown_name")
  private String shownName;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Enumerated(EnumType.STRING)
  private ClaimAnswer answer = ClaimAnswer.OPEN;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ClaimEntity() {}

  public ClaimEntity(
      long sessionId, long personId, IdentityKey key, String shownName, Instant claimedAt) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.identityKey = key.text();
    this.shownName = shownName.substring(0, Math.min(LONGEST_NAME, shownName.length()));
    this.claimedAt = claimedAt;
  }

  public void answer(ClaimAnswer given, long person, Instant now) {
    answer = given;
    answeredBy = person;
    answeredAt = now;
  }

  /** Who it was is known by now. */
  public void settle(Instant now) {
    answer = ClaimAnswer.SETTLED;
    answeredBy = null;
    answeredAt = now;
  }

  /** Who it was is not known any more. */
  public void reopen() {
    answer = ClaimAnswer.OPEN;
    answeredBy = null;
    answeredAt = null;
  }

  public long sessionId() {
    return sessionId;
  }

  public long personId() {
    return personId;
  }

  public IdentityKey key() {
    return IdentityKey.parse(identityKey);
  }

  public String shownName() {
    return shownName;
  }

  public ClaimAnswer answer() {
    return answer;
  }

  /** Because it is known who it was, whether the staff said so or a source did. */
  public boolean isAnsweredByRecognition() {
    return answer == ClaimAnswer.ACCEPTED || answer == ClaimAnswer.SETTLED;
  }

  public boolean isOpen() {
    return answer == ClaimAnswer.OPEN;
  }
}
