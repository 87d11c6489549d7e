package org.presente.host.attendance.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Those who sat at the same device. */
  @ElementCollection
  @CollectionTable(
      name = "attendance_decision_person",
      joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "person_id")
  private Set<Long> alsoPersonIds = new HashSet<>();

  @Column(name = "decided_by")
  private long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected DecisionEntity() {}

  public DecisionEntity(
      long courseId, Decision decision, String shownName, long decidedBy, Instant decidedAt) {
    this.courseId = courseId;
    this.identityKey = decision.key().text();
    this.shownName = shownName;
    List<Long> people = decision.memberIds().stream().map(Long::valueOf).sorted().toList();
    this.personId = people.isEmpty() ? null : people.get(0);
    this.alsoPersonIds.addAll(people.subList(Math.min(1, people.size()), people.size()));
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
    return new Decision(
        key(), personIds().stream().map(Object::toString).collect(Collectors.toSet()));
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

  /** In order; nobody for who is no member, several for who shared a device. */
  public List<Long> personIds() {
    return Stream.concat(Stream.ofNullable(personId), alsoPersonIds.stream()).sorted().toList();
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
