package org.presente.zoom.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.Recurrence;

/**
 * The meeting of a lesson's plan; an empty member leaves what there is.
 *
 * @param start local time in {@code zone}; given, like the duration, unless there is no fixed time
 * @param host address or Zoom's id of a user of the account
 */
public record MeetingPart(
    Optional<LocalDateTime> start,
    Optional<Duration> duration,
    Optional<ZoneId> zone,
    Optional<String> topic,
    Optional<String> host,
    Optional<String> passcode,
    Optional<Boolean> waitingRoom,
    Optional<Repeat> repeat,
    Options options) {

  /**
   * How the meeting recurs.
   *
   * @param rule empty for a meeting that takes place once
   */
  public record Repeat(Optional<Recurrence> rule) {}

  /**
   * Options that are chosen.
   *
   * @param joinBefore minutes, as in {@link MeetingOptions}
   */
  public record Options(
      Optional<Integer> joinBefore,
      Optional<Boolean> authentication,
      Optional<Boolean> muted,
      Optional<Boolean> hostVideo,
      Optional<Boolean> participantVideo,
      Optional<MeetingOptions.Audio> audio,
      Optional<MeetingOptions.Recording> recording,
      Optional<List<String>> alternativeHosts,
      Optional<Boolean> personalLinks) {

    MeetingOptions onto(MeetingOptions base) {
      MeetingOptions chosen =
          new MeetingOptions(
              joinBefore.orElse(base.joinBefore()),
              authentication.orElse(base.authentication()),
              muted.orElse(base.muted()),
              hostVideo.orElse(base.hostVideo()),
              participantVideo.orElse(base.participantVideo()),
              audio.orElse(base.audio()),
              recording.orElse(base.recording()),
              alternativeHosts.orElse(base.alternativeHosts()),
              personalLinks.orElse(base.registration()));
      return chosen.with(base.audience()).with(base.amenities());
    }

    /** Without addresses. */
    @Override
    public String toString() {
      return "Options[" + recording + "]";
    }
  }

  /**
   * @param usualTopic where the plan names none
   * @param hostId Zoom's id of the host that is named
   */
  MeetingDraft onto(MeetingDraft base, String usualTopic, Optional<String> hostId) {
    return new MeetingDraft(
        topic.orElse(usualTopic),
        start.orElse(base.start()),
        duration.orElse(base.duration()),
        zone.orElse(base.zone()),
        passcode.orElse(base.passcode()),
        waitingRoom.orElse(base.waitingRoom()),
        hostId.orElse(base.hostId()),
        repeat.map(Repeat::rule).orElse(base.recurrence()),
        options.onto(base.options()),
        base.format());
  }

  /** Without topic, host and passcode. */
  @Override
  public String toString() {
    return "MeetingPart[" + start + ", " + duration + "]";
  }
}
