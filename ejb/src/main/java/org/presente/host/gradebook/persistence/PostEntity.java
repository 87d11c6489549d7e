package org.presente.host.gradebook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** A score that the platform accepted; never changed. */
@Entity
@Table(name = "score_post")
public class PostEntity extends StoredEntity {
  @Column(name = "column_id")
  private long columnId;

  @Column(name = "person_id")
  private long personId;

  private BigDecimal points;

  @Column(name = "posted_at")
  private Instant postedAt;

  protected PostEntity() {}

  public PostEntity(ScoreEntity score, BigDecimal accepted, Instant now) {
    columnId = score.columnId();
    personId = score.personId();
    points = accepted;
    postedAt = now;
  }

  public long columnId() {
    return columnId;
  }

  public long personId() {
    return personId;
  }

  public BigDecimal points() {
    return points;
  }

  public Instant postedAt() {
    return postedAt;
  }
}
