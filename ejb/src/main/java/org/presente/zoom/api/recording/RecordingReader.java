package org.presente.zoom.api.recording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.recording.ZoomRecording.File;

/** Recordings in Zoom's words. */
final class RecordingReader {

  private RecordingReader() {}

  /** Without a uuid nobody can ask for it again. */
  static Optional<ZoomRecording> recording(Fields row) {
    return Optional.of(row.text("uuid"))
        .filter(uuid -> !uuid.isEmpty())
        .map(
            uuid ->
                new ZoomRecording(
                    uuid,
                    row.number("id"),
                    row.text("host_id"),
                    row.text("topic"),
                    row.instant("start_time"),
                    row.minutes("duration"),
                    row.number("total_size"),
                    row.text("share_url"),
                    passcode(row),
                    row.text("download_access_token"),
                    row.list("recording_files").stream().map(RecordingReader::file).toList(),
                    row.text("recording_play_passcode"),
                    date(row.text("auto_delete_date"))));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException absentOrUnreadable) {
      return Optional.empty();
    }
  }

  private static String passcode(Fields row) {
    String plain = row.text("password");
    return plain.isEmpty() ? row.text("recording_play_passcode") : plain;
  }

  private static File file(Fields row) {
    return new File(
        row.text("id"),
        row.text("file_type"),
        row.text("recording_type"),
        row.text("status"),
        row.number("file_size"),
        row.instant("recording_start"),
        row.instant("recording_end"),
        row.text("play_url"),
        row.text("download_url"));
  }
}
