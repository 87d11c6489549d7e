package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.state.RecordingFile;

/** How a recording looks in answers and events. */
public final class RecordingView {
  private final Links links;

  public RecordingView(Links links) {
    this.links = links;
  }

  public String share(Recording recording) {
    return links.base() + "/rec/share/" + recording.shareKey();
  }

  public ObjectNode of(Recording recording, List<RecordingFile> files) {
    var json = Json.object().put("uuid", recording.uuid()).put("id", recording.meetingId());
    json.put("account_id", recording.accountId()).put("host_id", recording.hostId());
    json.put("topic", recording.topic()).put("type", String.valueOf(recording.type()));
    json.put("start_time", Times.text(recording.start())).put("duration", recording.minutes());
    json.put("total_size", files.stream().mapToLong(RecordingFile::size).sum());
    json.put("recording_count", files.size());
    json.put("share_url", share(recording)).put("password", recording.passcode());
    json.put("recording_play_passcode", recording.playKey());
    if (recording.settings().path("auto_delete").asBoolean()) {
      json.put("auto_delete", true).put("auto_delete_date", recording.deletedOn());
    }
    var list = json.putArray("recording_files");
    files.forEach(f -> list.add(file(recording, f)));
    return json;
  }

  private ObjectNode file(Recording recording, RecordingFile file) {
    var json = Json.object().put("id", file.id()).put("meeting_id", recording.uuid());
    json.put("recording_start", Times.text(recording.start()));
    json.put("recording_end", Times.text(recording.end()));
    json.put("recording_type", file.recordingType()).put("file_type", file.fileType());
    json.put("file_size", file.size()).put("file_extension", file.extension());
    json.put("play_url", links.base() + "/rec/play/" + file.key());
    json.put("download_url", links.base() + "/rec/download/" + file.key());
    json.put("status", "completed");
    if (file.trashed()) {
      json.put("deleted_time", Times.text(file.trashedAt()));
    }
    return json;
  }
}
