package org.presente.zoom.report.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.account.Sentence;

/** One ended run of a meeting. */
@Entity
@Table(name = "zoom_instance")
public class ZoomInstanceEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  private String uuid;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_known")
  private boolean endKnown;

  @Column(name = "scheduled_start")
  private Instant scheduledStart;

  @Column(name = "scheduled_end")
  private Instant scheduledEnd;

  @Enumerated(EnumType.STRING)
  private State state = State.HELD;

  @Enumerated(EnumType.STRING)
  private Sentence problem;

  protected ZoomInstanceEntity() {}

  public ZoomInstanceEntity(long meetingId, String uuid, Instant startedAt) {
    this.meetingId = meetingId;
    this.uuid = uuid;
    this.startedAt = startedAt;
  }

  /** Life of a run's reports. */
  public enum State {
    /** Belongs to no class. */
    HELD,
    READING,
    STABLE,
    /** Zoom never had a report. */
    EMPTY
  }

  public void ends(Instant when, boolean known) {
    if (known || !endKnown) {
      endedAt = when;
      endKnown = known;
    }
  }

  public void assign(Instant start, Instant end) {
    scheduledStart = start;
    scheduledEnd = end;
    state = State.READING;
  }

  public void read(State next) {
    state = next;
    problem = next == State.EMPTY ? Sentence.REPORT_NEVER_CAME : null;
  }

  public void waits(Sentence reason) {
    problem = reason;
  }

  public long meetingId() {
    return meetingId;
  }

  public String uuid() {
    return uuid;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public boolean isEndKnown() {
    return endKnown;
  }

  public Optional<Instant> scheduledStart() {
    return Optional.ofNullable(scheduledStart);
  }

  public Optional<Instant> scheduledEnd() {
    return Optional.ofNullable(scheduledEnd);
  }

  public State state() {
    return state;
  }

  public Optional<Sentence> problem() {
    return Optional.ofNullable(problem);
  }
}
