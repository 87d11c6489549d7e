package org.presente.host.task.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** One piece of work; there is at most one row for a kind and subject. */
@Entity
@Table(name = "work_item")
public class WorkItem extends StoredEntity {
  private String kind;
  private String subject;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private int attempts;

  @Column(name = "wanted_again")
  private boolean wantedAgain;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "lease_owner")
  private String leaseOwner;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  private long fence;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "incident_code")
  private String incidentCode;

  protected WorkItem() {}

  public WorkItem(String kind, String subject, Instant createdAt, Instant notBefore) {
    this.kind = kind;
    this.subject = subject;
    this.state = WorkState.WAITING;
    this.createdAt = createdAt;
    this.notBefore = notBefore;
  }

  /** The same work is asked for once more: sooner if it waits, afterwards if it runs. */
  public void wantAgain(Instant when) {
    switch (state) {
      case RUNNING -> wantedAgain = true;
      case WAITING -> notBefore = when.isBefore(notBefore) ? when : notBefore;
      default -> waitUntil(when, 0);
    }
  }

  public void claim(String owner, Instant until) {
    state = WorkState.RUNNING;
    leaseOwner = owner;
    leaseUntil = until;
    fence++;
    attempts++;
  }

  public void renew(Instant until) {
    leaseUntil = until;
  }

  public boolean isDue(Instant now) {
    return state == WorkState.WAITING && !notBefore.isAfter(now);
  }

  /** Its node is gone: the lease has ended and nobody finished. */
  public boolean isAbandoned(Instant realNow) {
    return state == WorkState.RUNNING && leaseUntil.isBefore(realNow);
  }

  public void finish(Instant now) {
    if (wantedAgain) {
      waitUntil(now, 0);
    } else {
      end(WorkState.DONE);
      lastError = null;
      incidentCode = null;
    }
  }

  public void retry(Instant when, String reason) {
    waitUntil(when, attempts);
    lastError = clipped(reason);
  }

  public void giveUp(String reason, String incident) {
    if (wantedAgain) {
      waitUntil(notBefore, 0);
    } else {
      end(WorkState.GIVEN_UP);
    }
    lastError = clipped(reason);
    incidentCode = incident;
  }

  public void note(String incident) {
    incidentCode = incident;
  }

  private void waitUntil(Instant when, int attemptsSoFar) {
    end(WorkState.WAITING);
    notBefore = when;
    attempts = attemptsSoFar;
  }

  private void end(WorkState next) {
    state = next;
    wantedAgain = false;
    leaseOwner = null;
    leaseUntil = null;
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), 1000));
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public WorkState state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public long fence() {
    return fence;
  }

  public Instant notBefore() {
    return notBefore;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }
}
