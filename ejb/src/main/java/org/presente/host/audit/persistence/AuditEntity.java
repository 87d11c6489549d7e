package org.presente.host.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** One thing somebody did. */
@Entity
@Table(name = "audit_entry")
public class AuditEntity extends StoredEntity {
  private static final int DETAIL_LENGTH = 1000;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String actor;
  private String act;
  private String subject;
  private String detail;

  protected AuditEntity() {}

  public AuditEntity(Instant happenedAt, String actor, String act, String subject, String detail) {
    this.happenedAt = happenedAt;
    this.actor = actor;
    this.act = act;
    this.subject = subject;
    this.detail = detail.substring(0, Math.min(detail.length(), DETAIL_LENGTH));
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String actor() {
    return actor;
  }

  public String act() {
    return act;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }
}
