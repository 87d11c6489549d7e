package org.presente.sandbox.zoom.state;

import java.time.Duration;
import java.time.Instant;

/**
 * One file of a recording.
 *
 * @param recordingType shared_screen_with_speaker_view, audio_only, chat_file and so on
 * @param fileType MP4, M4A, CHAT, TRANSCRIPT, CC, SUMMARY
 * @param key the secret part of its play and download addresses
 * @param trashedAt null while it is not in the trash
 */
public record RecordingFile(
    String id,
    String recordingType,
    String fileType,
    String extension,
    long size,
    String key,
    Instant readyAt,
    Instant trashedAt) {
  public boolean trashed() {
    return trashedAt != null;
  }

  public boolean transcript() {
    return "TRANSCRIPT".equals(fileType);
  }

  boolean kept(Instant now, Duration inTrash) {
    return !trashed() || now.isBefore(trashedAt.plus(inTrash));
  }

  public RecordingFile toTrash(Instant at) {
    return new RecordingFile(id, recordingType, fileType, extension, size, key, readyAt, at);
  }

  public RecordingFile restored() {
    return toTrash(null);
  }
}
