package org.presente.zoom.recording;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/** Where recordings of meetings are; the recordings themselves stay at Zoom. */
@Singleton
class RecordingData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_recording")
            .plain(
                "meeting_id",
                "uuid",
                "started_at",
                "minutes",
                "file_types",
                "expires_on",
                "published",
                "sharing",
                "watched",
                "found_at",
                "gone_at")
            .has(Kind.SECRET, "sealed_link", "sealed_passcode"));
  }
}
