package org.presente.zoom.api.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The recording of one instance.
 *
 * @param uuid the instance's
 * @param duration of the meeting, to the minute
 * @param playPasscode empty when the link needs none
 * @param downloadToken short-lived, only when asked for
 * @param linkKey goes into the link as {@code pwd} and spares people the passcode; may be empty
 * @param deletedOn when Zoom deletes it by itself
 */
public record ZoomRecording(
    String uuid,
    long meetingId,
    String hostId,
    String topic,
    Optional<Instant> start,
    Duration duration,
    long bytes,
    String shareUrl,
    String playPasscode,
    String downloadToken,
    List<File> files,
    String linkKey,
    Optional<LocalDate> deletedOn) {

  public ZoomRecording {
    files = List.copyOf(files);
  }

  /** Without topic, links, passcode and token. */
  @Override
  public String toString() {
    return "ZoomRecording[" + meetingId + ", " + files.size() + " files]";
  }

  /**
   * @param type in Zoom's words, such as MP4, M4A, CHAT, TRANSCRIPT
   * @param view in Zoom's words, such as shared_screen_with_speaker_view
   * @param status completed or processing
   */
  public record File(
      String id,
      String type,
      String view,
      String status,
      long bytes,
      Optional<Instant> start,
      Optional<Instant> end,
      String playUrl,
      String downloadUrl) {

    /** Without links. */
    @Override
    public String toString() {
      return "File[" + id + ", " + type + ", " + status + "]";
    }
  }
}
