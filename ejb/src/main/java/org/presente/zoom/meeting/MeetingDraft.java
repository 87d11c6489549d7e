package org.presente.zoom.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.meeting.domain.Format;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.domain.Timing;

/**
 * A meeting as the instructor fills it in.
 *
 * @param start local time in {@code zone}; of no meaning, like the duration, without a fixed time
 * @param passcode up to ten characters
 * @param hostId Zoom's user id, empty while nobody is chosen
 */
public record MeetingDraft(
    String topic,
    LocalDateTime start,
    Duration duration,
    ZoneId zone,
    String passcode,
    boolean waitingRoom,
    String hostId,
    Optional<Recurrence> recurrence,
    MeetingOptions options,
    Format format) {

  /** A meeting, not a webinar. */
  public MeetingDraft(
      String topic,
      LocalDateTime start,
      Duration duration,
      ZoneId zone,
      String passcode,
      boolean waitingRoom,
      String hostId,
      Optional<Recurrence> recurrence,
      MeetingOptions options) {
    this(
        topic,
        start,
        duration,
        zone,
        passcode,
        waitingRoom,
        hostId,
        recurrence,
        options,
        Format.meeting());
  }

  /** Once, with the usual options. */
  public MeetingDraft(
      String topic,
      LocalDateTime start,
      Duration duration,
      ZoneId zone,
      String passcode,
      boolean waitingRoom,
      String hostId) {
    this(
        topic,
        start,
        duration,
        zone,
        passcode,
        waitingRoom,
        hostId,
        Optional.empty(),
        MeetingOptions.defaults());
  }

  /** The same meeting on these dates. */
  public MeetingDraft recurring(Optional<Recurrence> rule) {
    return new MeetingDraft(
        topic, start, duration, zone, passcode, waitingRoom, hostId, rule, options, format);
  }

  public MeetingDraft with(MeetingOptions chosen) {
    return new MeetingDraft(
        topic, start, duration, zone, passcode, waitingRoom, hostId, recurrence, chosen, format);
  }

  /** The same as a meeting or a webinar. */
  public MeetingDraft as(Format chosen) {
    return new MeetingDraft(
        topic, start, duration, zone, passcode, waitingRoom, hostId, recurrence, options, chosen);
  }

  public Timing timing() {
    return Timing.of(recurrence);
  }

  /** All times it would take if it began then; none without a fixed time. */
  public List<Slot> slots(LocalDateTime first) {
    return recurrence
        .map(rule -> rule.starts(first, zone))
        .orElseGet(() -> List.of(first.atZone(zone)))
        .stream()
        .map(at -> Slot.of(at.toInstant(), duration))
        .toList();
  }

  /** The same meeting under another name at another time. */
  public MeetingDraft on(String otherTopic, LocalDateTime otherStart) {
    return new MeetingDraft(
        otherTopic,
        otherStart,
        duration,
        zone,
        passcode,
        waitingRoom,
        hostId,
        recurrence,
        options,
        format);
  }

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "MeetingDraft[" + start + ", " + zone + ", " + duration + "]";
  }
}
