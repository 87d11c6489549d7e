package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.domain.SeriesPlan;
import org.presente.zoom.meeting.domain.Slot;

/** One date of a series. It is known by the start that the rule gave it, wherever it moves. */
@Entity
@Table(name = "zoom_occurrence")
public class OccurrenceEntity extends StoredEntity {
  @ManyToOne
  @JoinColumn(name = "meeting_id")
  private MeetingEntity meeting;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private OccurrenceState state = OccurrenceState.SCHEDULED;

  @Column(name = "occurrence_id")
  private String occurrenceId;

  protected OccurrenceEntity() {}

  OccurrenceEntity(MeetingEntity meeting, Instant planned, Duration duration) {
    this.meeting = meeting;
    plannedAt = planned;
    startsAt = planned;
    endsAt = planned.plus(duration);
  }

  public void cancel() {
    state = OccurrenceState.CANCELLED;
  }

  public void move(Instant start, Duration duration) {
    comeBack();
    startsAt = start;
    endsAt = start.plus(duration);
    state = OccurrenceState.MOVED;
  }

  /** One that was cancelled has lost its place on Zoom and gets a new one with the rule. */
  private void comeBack() {
    if (isCancelled()) {
      occurrenceId = null;
    }
  }

  /** As the rule has it. */
  public void schedule(Duration duration) {
    comeBack();
    startsAt = plannedAt;
    endsAt = plannedAt.plus(duration);
    state = OccurrenceState.SCHEDULED;
  }

  void lasts(Duration duration) {
    if (state == OccurrenceState.SCHEDULED) {
      endsAt = startsAt.plus(duration);
    }
  }

  void known(String zoomsId) {
    occurrenceId = zoomsId;
  }

  /** As it is to be on Zoom. */
  public SeriesPlan.Date wish() {
    return new SeriesPlan.Date(plannedAt, startsAt, duration(), isCancelled(), occurrenceId());
  }

  /**
   * @return whether Zoom has it otherwise
   */
  boolean takeOver(ZoomMeeting.Occurrence actual) {
    if ("deleted".equals(actual.status())) {
      cancel();
      return true;
    }
    if (actual.start().equals(startsAt) && actual.duration().equals(duration())) {
      return false;
    }
    move(actual.start(), actual.duration());
    known(actual.id());
    return true;
  }

  public Instant planned() {
    return plannedAt;
  }

  public Instant start() {
    return startsAt;
  }

  public Instant end() {
    return endsAt;
  }

  public Duration duration() {
    return Duration.between(startsAt, endsAt);
  }

  public ZoneId zone() {
    return meeting.wish().zone();
  }

  public Slot slot() {
    return new Slot(startsAt, endsAt);
  }

  public OccurrenceState state() {
    return state;
  }

  public boolean isCancelled() {
    return state == OccurrenceState.CANCELLED;
  }

  public Optional<String> occurrenceId() {
    return Optional.ofNullable(occurrenceId);
  }
}
