package org.presente.zoom.meeting.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.domain.Timing;

/**
 * One life of a meeting on Zoom, from the first save to its deletion. What changes for a reader of
 * the lesson page raises the page's version.
 */
@Entity
@Table(name = "zoom_meeting")
public class MeetingEntity extends StoredEntity {
  @Column(name = "lesson_id")
  private Long lessonId;

  @Column(name = "current_lesson_id")
  private Long currentLessonId;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "host_id")
  private String hostId;

  private String code;
  @Embedded private Wish wish;
  private boolean wanted = true;
  @Embedded private Push push = Push.first();
  @Embedded private ZoomSide zoom = ZoomSide.none();

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("plannedAt")
  private List<OccurrenceEntity> dates = new ArrayList<>();

  @Column(name = "page_version")
  private long pageVersion;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  protected MeetingEntity() {}

  /**
   * @param code names it on Zoom
   * @param pageVersion above that of the lesson's earlier meetings
   */
  public MeetingEntity(Place place, String code, long pageVersion, Instant createdAt) {
    lessonId = place.lessonId();
    currentLessonId = place.lessonId();
    courseId = place.courseId();
    connectionId = place.connectionId();
    hostId = place.hostId();
    this.code = code;
    this.pageVersion = pageVersion;
    this.createdAt = createdAt;
  }

  /**
   * One of no lesson, such as that of office hours.
   *
   * @param place its lesson counts for nothing
   */
  public static MeetingEntity lone(Place place, String code, Instant createdAt) {
    MeetingEntity meeting = new MeetingEntity(place, code, 0, createdAt);
    meeting.lessonId = null;
    meeting.currentLessonId = null;
    return meeting;
  }

  /** The first wish, or a new one to be pushed. */
  public void wish(Wish newWish) {
    if (wish != null) {
      push.wanted();
    }
    wish = newWish;
    pageVersion++;
  }

  /** Dates that stay keep what was decided about them; past ones stay for their reports. */
  public void planDates(Instant now) {
    List<Instant> planned = wish.planned();
    boolean first = dates.isEmpty();
    dates.removeIf(date -> date.start().isAfter(now) && !planned.contains(date.planned()));
    dates.stream()
        .filter(date -> date.start().isAfter(now))
        .forEach(date -> date.lasts(wish.duration()));
    List<Instant> kept = dates.stream().map(OccurrenceEntity::planned).toList();
    planned.stream()
        .filter(start -> !kept.contains(start) && (first || start.isAfter(now)))
        .forEach(start -> dates.add(new OccurrenceEntity(this, start, wish.duration())));
  }

  /** Single dates, or what comes from the course, changed here and are to be pushed. */
  public void datesChanged() {
    push.wanted();
    pageVersion++;
  }

  /** Zoom's names of the dates, after both sides were made the same. */
  public void datesKnown(ZoomMeeting actual) {
    dates.forEach(
        date -> date.wish().in(actual.occurrences()).ifPresent(it -> date.known(it.id())));
  }

  /** Takes over what somebody did to single dates on Zoom. */
  public void datesOnZoom(ZoomMeeting actual, Instant now) {
    boolean any = false;
    for (OccurrenceEntity date : dates) {
      if (date.start().isAfter(now) && !date.isCancelled()) {
        any |= date.wish().in(actual.occurrences()).map(date::takeOver).orElse(false);
      }
    }
    if (any) {
      pageVersion++;
    }
  }

  public List<OccurrenceEntity> dates() {
    return List.copyOf(dates);
  }

  public Timing timing() {
    return wish.timing();
  }

  /** When classes take place: once, or on each date that was not cancelled, or never. */
  public List<Slot> classes() {
    return switch (timing()) {
      case ONCE -> List.of(new Slot(wish.start(), wish.end()));
      case SERIES ->
          dates.stream().filter(date -> !date.isCancelled()).map(OccurrenceEntity::slot).toList();
      case ANY_TIME -> List.of();
    };
  }

  /** Taken off the lesson; what there is on Zoom is to be deleted. */
  public void cancel(Instant now) {
    cancelledAt = now;
    currentLessonId = null;
    wanted = false;
    push.wanted();
  }

  /** Taken off the lesson because it no longer exists on Zoom: nothing is left to do. */
  public void retire(Instant now) {
    cancelledAt = now;
    currentLessonId = null;
    wanted = false;
  }

  public void tryAgain() {
    push.waits(null);
    pageVersion++;
  }

  public void triesToMake() {
    push.tries(hostId);
  }

  /**
   * Somebody made it on Zoom: both sides are in step without a word of ours.
   *
   * @param reason null when personal links are used
   */
  public void attached(
      ZoomMeeting actual, String sealedJoinUrl, boolean registers, Sentence reason, Instant now) {
    zoom.attached();
    zoom.exists(actual.id(), sealedJoinUrl);
    zoom.registers(registers, reason);
    datesKnown(actual);
    datesOnZoom(actual, now);
    sent(push.desiredRevision(), List.of(), now);
  }

  /** Another lesson takes the meeting over that this one was attached to. */
  public void letsGo() {
    zoom.isNoLongerOurs();
  }

  /** Zoom says whose meeting it became; its calendar, budget and events are that host's. */
  public void hostedBy(String zoomUser) {
    if (!zoomUser.isEmpty()) {
      hostId = zoomUser;
    }
  }

  public void exists(long zoomId, String sealedJoinUrl) {
    zoom.exists(zoomId, sealedJoinUrl);
    pageVersion++;
  }

  /**
   * @param reason null when personal links are used
   */
  public void registers(boolean used, Sentence reason) {
    zoom.registers(used, reason);
  }

  /** Zoom was written to and read again. */
  public void sent(int revision, List<String> changedByZoom, Instant readAt) {
    push.sent(revision);
    zoom.changed(changedByZoom);
    zoom.taken(readAt);
    zoom.read(readAt);
    pageVersion++;
  }

  public void deleted(int revision) {
    push.sent(revision);
    zoom.runs(false);
  }

  public void waits(Sentence reason) {
    push.waits(reason);
    pageVersion++;
  }

  public void failed(Sentence reason, String incident) {
    push.failed(reason, incident);
    pageVersion++;
  }

  public void gone() {
    push.gone();
    zoom.runs(false);
    pageVersion++;
  }

  /** It was gone and is on Zoom again. */
  public void returns() {
    push.returns();
    pageVersion++;
  }

  /** Somebody changed it on Zoom. */
  public void movedOnZoom(String topic, Instant start, Duration duration) {
    wish.name(topic);
    wish.schedule(start, duration);
    pageVersion++;
  }

  public void passcodeOnZoom(String sealedPasscode) {
    wish.passcode(sealedPasscode);
    pageVersion++;
  }

  public void runs(boolean now) {
    if (zoom.isRunning() != now) {
      zoom.runs(now);
      pageVersion++;
    }
  }

  public void ended(Instant when) {
    zoom.ended(when);
    pageVersion++;
  }

  /** Zoom was read in full. */
  public void observed(List<String> changedByZoom, Instant readAt) {
    if (!zoom.changedSettings().equals(changedByZoom)) {
      zoom.changed(changedByZoom);
      pageVersion++;
    }
    zoom.read(readAt);
  }

  /** 0 for one of no lesson. */
  public long lessonId() {
    return isLone() ? 0 : lessonId;
  }

  /** Whether it belongs to no lesson: then it is nobody's class. */
  public boolean isLone() {
    return lessonId == null;
  }

  public boolean isCurrent() {
    return currentLessonId != null;
  }

  public long courseId() {
    return courseId;
  }

  public long connectionId() {
    return connectionId;
  }

  public String hostId() {
    return hostId;
  }

  public String code() {
    return code;
  }

  public Wish wish() {
    return wish;
  }

  public boolean isWanted() {
    return wanted;
  }

  public Push push() {
    return push;
  }

  public ZoomSide zoom() {
    return zoom;
  }

  public long pageVersion() {
    return pageVersion;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was taken off its lesson; dates before it took place. */
  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }
}
