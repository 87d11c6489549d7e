package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/**
 * Sound, picture and recording.
 *
 * @param recording what begins by itself
 */
public record Media(
    boolean hostVideo,
    boolean participantVideo,
    Audio audio,
    boolean muteOnEntry,
    boolean watermark,
    boolean focusMode,
    AutoRecording recording)
    implements MeetingOption {

  /** How people hear. */
  public enum Audio {
    BOTH("both"),
    TELEPHONY("telephony"),
    VOIP("voip"),
    THIRD_PARTY("thirdParty");

    private final String zooms;

    Audio(String zooms) {
      this.zooms = zooms;
    }
  }

  /** Cloud needs a licensed host. */
  public enum AutoRecording {
    NONE("none"),
    LOCAL("local"),
    CLOUD("cloud");

    private final String zooms;

    AutoRecording(String zooms) {
      this.zooms = zooms;
    }
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    return request
        .setting("host_video", hostVideo)
        .setting("participant_video", participantVideo)
        .setting("audio", audio.zooms)
        .setting("mute_upon_entry", muteOnEntry)
        .setting("watermark", watermark)
        .setting("focus_mode", focusMode)
        .setting("auto_recording", recording.zooms);
  }
}
