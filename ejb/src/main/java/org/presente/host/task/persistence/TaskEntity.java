package org.presente.host.task.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A scheduled task: when it runs next, who runs it, how the last run ended. */
@Entity
@Table(name = "scheduled_task")
public class TaskEntity extends StoredEntity {
  private String name;
  private boolean paused;

  @Column(name = "next_run")
  private Instant nextRun;

  @Column(name = "lease_owner")
  private String leaseOwner;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  private long fence;

  @Column(name = "last_started")
  private Instant lastStarted;

  @Column(name = "last_finished")
  private Instant lastFinished;

  @Column(name = "last_result")
  private String lastResult;

  @Column(name = "incident_code")
  private String incidentCode;

  protected TaskEntity() {}

  public TaskEntity(String name, Instant firstRun) {
    this.name = name;
    this.nextRun = firstRun;
  }

  public boolean isDue(Instant now, Instant realNow) {
    boolean free = leaseOwner == null || leaseUntil.isBefore(realNow);
    return !paused && free && !nextRun.isAfter(now);
  }

  public long claim(String owner, Instant until, Instant now, Instant next) {
    leaseOwner = owner;
    leaseUntil = until;
    lastStarted = now;
    nextRun = next;
    return ++fence;
  }

  public void renew(Instant until) {
    leaseUntil = until;
  }

  public void finish(Instant now, String result, String incident) {
    leaseOwner = null;
    leaseUntil = null;
    lastFinished = now;
    lastResult = result.substring(0, Math.min(result.length(), 1000));
    incidentCode = incident;
  }

  public void runAt(Instant when) {
    nextRun = when;
  }

  public void pause(boolean pause) {
    paused = pause;
  }

  public String name() {
    return name;
  }

  public boolean isPaused() {
    return paused;
  }

  public boolean isHeldWith(long expectedFence) {
    return leaseOwner != null && fence == expectedFence;
  }

  public Instant nextRun() {
    return nextRun;
  }

  public Optional<Instant> lastStarted() {
    return Optional.ofNullable(lastStarted);
  }

  public Optional<Instant> lastFinished() {
    return Optional.ofNullable(lastFinished);
  }

  /** When it last ended, if that was no failure. */
  public Optional<Instant> wellUntil() {
    return lastFinished().filter(end -> incidentCode == null);
  }

  public Optional<String> lastResult() {
    return Optional.ofNullable(lastResult);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }
}
