package org.presente.zoom.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.meeting.domain.JoinWindow;
import org.presente.zoom.meeting.domain.Timing;

/**
 * A meeting for the plugin's other features.
 *
 * @param lessonId 0 for one of no lesson
 * @param zoomId empty until it exists on Zoom
 * @param start of the present or next class; of no meaning, like the end, without a fixed time
 * @param timing whether it has classes at all
 * @param current whether it is its lesson's meeting, not an earlier one
 * @param registered whether people get personal links
 * @param revision of the instructor's wish
 * @param touchedAt when our row was made or Zoom last took a change of ours
 * @param groupId the one group of the course that it is for
 * @param kind on which of Zoom's paths it is found
 * @param inStep whether nothing of ours waits to be sent
 */
public record MeetingFacts(
    long id,
    long lessonId,
    long courseId,
    long connectionId,
    String hostId,
    Optional<Long> zoomId,
    String code,
    String topic,
    Instant start,
    Instant end,
    ZoneId zone,
    Timing timing,
    boolean current,
    boolean registered,
    int revision,
    boolean inStep,
    PushView push,
    boolean running,
    Optional<Instant> lastEndedAt,
    Optional<Instant> readAt,
    Instant touchedAt,
    Optional<Long> groupId,
    Gathering kind) {

  /** Names this plugin's classes among those of other plugins. */
  public static final String SOURCE = "zoom";

  /** Names one class for ever. One that was moved before it took place is another class. */
  public String classKey(Instant classStart) {
    return id + "-" + classStart.getEpochSecond();
  }

  /** The same meeting for another lesson that leads to it; groups are those of one course. */
  MeetingFacts in(long lesson, long course) {
    return new MeetingFacts(
        id,
        lesson,
        course,
        connectionId,
        hostId,
        zoomId,
        code,
        topic,
        start,
        end,
        zone,
        timing,
        current,
        registered,
        revision,
        inStep,
        push,
        running,
        lastEndedAt,
        readAt,
        touchedAt,
        course == courseId ? groupId : Optional.empty(),
        kind);
  }

  public Duration duration() {
    return Duration.between(start, end);
  }

  /** Whether Zoom has it, as far as is known. */
  public boolean exists() {
    return zoomId.isPresent() && push.state() != PushView.State.GONE;
  }

  public JoinWindow window(Duration opensBefore) {
    return isAnyTime()
        ? JoinWindow.always(running)
        : new JoinWindow(start, end, opensBefore, running, lastEndedAt);
  }

  /** Whether it is a room without a fixed time: then no class of it begins or ends. */
  public boolean isAnyTime() {
    return timing == Timing.ANY_TIME;
  }

  /** Without the topic. */
  @Override
  public String toString() {
    return "MeetingFacts[" + id + ", " + push.state() + "]";
  }
}
