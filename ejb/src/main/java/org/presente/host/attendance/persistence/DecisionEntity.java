package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.database.StoredEntity;

/** What somebody of the staff said about a key; never deleted, only undone. */
@Entity
@Table(name = "attendance_decision")
public class DecisionEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "identity_key")
  private String identityKey;

  @Column(name = "shown_name")
  private String shownName;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "decided_by")
  private long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected DecisionEntity() {}

  /**
   * @param decision about nobody or one member
   */
  public DecisionEntity(
      long courseId, Decision decision, String shownName, long decidedBy, Instant decidedAt) {
    this.courseId = courseId;
    this.identityKey = decision.key().text();
    this.shownName = shownName;
    this.personId = decision.memberIds().stream().findFirst().map(Long::valueOf).orElse(null);
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  public void undo(long person, Instant now) {
    undoneBy = person;
    undoneAt = now;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  public Decision decision() {
    return new Decision(key(), personId().map(id -> Set.of(Long.toString(id))).orElseGet(Set::of));
  }

  public IdentityKey key() {
    return IdentityKey.parse(identityKey);
  }

  public long courseId() {
    return courseId;
  }

  public String shownName() {
    return shownName;
  }

  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  public long decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Optional<Long> undoneBy() {
    return Optional.ofNullable(undoneBy);
  }
}
