package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.attendance.SessionEvidence;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.database.StoredEntity;

/** A class, as scheduled, and what its computation came to. */
@Entity
@Table(name = "attendance_session")
public class SessionEntity extends StoredEntity {
  private static final int LONGEST_TITLE = 500;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "lesson_id")
  private long lessonId;

  private String source;

  @Column(name = "occurrence_key")
  private String occurrenceKey;

  private String title;

  @Column(name = "scheduled_start")
  private Instant scheduledStart;

  @Column(name = "scheduled_end")
  private Instant scheduledEnd;

  private String zone;
  private boolean cancelled;
  private boolean finalised;
  private String fingerprint = "";
  private String flags = "";

  @Column(name = "held_seconds")
  private long heldSeconds;

  @Column(name = "unmatched_people")
  private int unmatchedPeople;

  @Column(name = "group_id")
  private Long groupId;

  private boolean unposted;

  @Column(name = "computed_at")
  private Instant computedAt;

  @Column(name = "rows_purged_at")
  private Instant rowsPurgedAt;

  /** How many people of the class were erased since, and how many of them had been there. */
  @Column(name = "erased_people")
  private int erasedPeople;

  @Column(name = "erased_present")
  private int erasedPresent;

  protected SessionEntity() {}

  public SessionEntity(SessionEvidence evidence, Instant now) {
    courseId = evidence.courseId();
    lessonId = evidence.lessonId();
    source = evidence.source();
    occurrenceKey = evidence.occurrenceKey();
    computedAt = now;
    schedule(evidence);
  }

  /** Takes the schedule in force. */
  public final void schedule(SessionEvidence evidence) {
    title = evidence.title().substring(0, Math.min(evidence.title().length(), LONGEST_TITLE));
    scheduledStart = evidence.scheduledStart();
    scheduledEnd = evidence.scheduledEnd();
    zone = evidence.zone().getId();
    cancelled = evidence.cancelled();
    groupId = evidence.groupId().orElse(null);
  }

  /** The one group that the class was for. */
  public Optional<Long> groupId() {
    return Optional.ofNullable(groupId);
  }

  /**
   * @return whether the result differs from the one before
   */
  public boolean accept(SessionResult result, Instant now) {
    boolean news = !result.fingerprint().equals(fingerprint);
    if (news) {
      fingerprint = result.fingerprint();
      finalised = result.finalised();
      heldSeconds = result.period().intervals().length().toSeconds();
      flags = result.flags().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
      computedAt = now;
    }
    unmatchedPeople = (int) result.unmatched().stream().filter(it -> !it.key().isBlank()).count();
    return news;
  }

  /** Whether final marks wait for somebody to look at them and send them. */
  public void awaitsPosting(boolean waits) {
    unposted = waits;
  }

  public boolean isUnposted() {
    return unposted;
  }

  /**
   * Takes a result over from a backup, without the rows that it was computed from: it stays as it
   * is.
   */
  public void isRestored(Archived result, Instant now) {
    fingerprint = "restored";
    finalised = result.finalised();
    heldSeconds = result.held().toSeconds();
    unmatchedPeople = result.unmatchedPeople();
    erasedPeople = result.erased().people();
    erasedPresent = result.erased().present();
    flags = result.flags().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    computedAt = now;
    rowsPurgedAt = now;
  }

  /** A session's result as a backup has it. */
  public record Archived(
      boolean finalised,
      Duration held,
      int unmatchedPeople,
      Erased erased,
      Set<SessionFlag> flags) {
    public Archived {
      flags = Set.copyOf(flags);
    }
  }

  /**
   * Who was forgotten, as numbers.
   *
   * @param present of {@code people} those who had been there
   */
  public record Erased(int people, int present) {}

  public void purged(Instant now) {
    rowsPurgedAt = now;
  }

  /** Raw rows are gone, so nothing can be computed any more. */
  public boolean isClosed() {
    return rowsPurgedAt != null;
  }

  public Occurrence occurrence() {
    return new Occurrence(occurrenceKey, Interval.of(scheduledStart, scheduledEnd), cancelled);
  }

  public long courseId() {
    return courseId;
  }

  public long lessonId() {
    return lessonId;
  }

  public String source() {
    return source;
  }

  public String occurrenceKey() {
    return occurrenceKey;
  }

  public String title() {
    return title;
  }

  public Instant scheduledStart() {
    return scheduledStart;
  }

  public Instant scheduledEnd() {
    return scheduledEnd;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public boolean isFinal() {
    return finalised;
  }

  public Duration held() {
    return Duration.ofSeconds(heldSeconds);
  }

  /** People with a mark of this class who were erased since; nothing else is known of them. */
  public int erasedPeople() {
    return erasedPeople;
  }

  /** Of {@link #erasedPeople} those who had been there. */
  public int erasedPresent() {
    return erasedPresent;
  }

  /** Whom somebody can say who they were; who told nothing at all is left out. */
  public int unmatchedPeople() {
    return unmatchedPeople;
  }

  public Set<SessionFlag> flags() {
    return flags.isEmpty()
        ? Set.of()
        : Arrays.stream(flags.split(" ", -1))
            .map(SessionFlag::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
