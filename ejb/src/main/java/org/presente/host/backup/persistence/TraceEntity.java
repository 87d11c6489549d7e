package org.presente.host.backup.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** One thing that a restore did. */
@Entity
@Table(name = "restore_trace")
public class TraceEntity extends StoredEntity {
  @Column(name = "restore_id")
  private long restoreId;

  private String part;

  @Column(name = "lesson_id")
  private Long lessonId;

  private String memory;

  protected TraceEntity() {}

  public TraceEntity(long restoreId, String part, Optional<Long> lessonId, String memory) {
    this.restoreId = restoreId;
    this.part = part;
    this.lessonId = lessonId.orElse(null);
    this.memory = memory;
  }

  public long restoreId() {
    return restoreId;
  }

  public String part() {
    return part;
  }

  public Optional<Long> lessonId() {
    return Optional.ofNullable(lessonId);
  }

  public String memory() {
    return memory;
  }
}
