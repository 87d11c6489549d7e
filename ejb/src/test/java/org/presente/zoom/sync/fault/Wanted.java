package org.presente.zoom.sync.fault;

import java.time.Duration;
import java.time.Instant;
import org.presente.zoom.meeting.MeetingDraft;

/**
 * What a lesson's meeting has to be in the end.
 *
 * @param meetingId of our row
 * @param waitingRoom as chosen in the lesson
 * @param waitingRoomOnZoom as somebody left it on Zoom, where it stays
 * @param deleted on Zoom, and offered in the lesson for making anew
 */
record Wanted(
    long meetingId,
    String topic,
    Instant start,
    Duration duration,
    String passcode,
    boolean waitingRoom,
    boolean waitingRoomOnZoom,
    boolean deleted) {

  static Wanted saved(long meetingId, MeetingDraft draft, boolean deleted) {
    return new Wanted(
        meetingId,
        draft.topic(),
        draft.start().atZone(draft.zone()).toInstant(),
        draft.duration(),
        draft.passcode(),
        draft.waitingRoom(),
        draft.waitingRoom(),
        deleted);
  }

  Wanted named(String other) {
    return new Wanted(
        meetingId, other, start, duration, passcode, waitingRoom, waitingRoomOnZoom, deleted);
  }

  Wanted at(Instant otherStart, Duration otherDuration) {
    return new Wanted(
        meetingId,
        topic,
        otherStart,
        otherDuration,
        passcode,
        waitingRoom,
        waitingRoomOnZoom,
        deleted);
  }

  Wanted locked(String otherPasscode, boolean withWaitingRoom) {
    return new Wanted(
        meetingId, topic, start, duration, otherPasscode, waitingRoom, withWaitingRoom, deleted);
  }

  Wanted deleted(boolean now) {
    return new Wanted(
        meetingId, topic, start, duration, passcode, waitingRoom, waitingRoomOnZoom, now);
  }
}
