package org.presente.zoom.report;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/**
 * Runs of meetings and when their reports were read; the people in them are the host's attendance.
 */
@Singleton
class ReportData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_watch")
            .plain(
                "meeting_id",
                "scheduled_start",
                "scheduled_end",
                "next_look",
                "looked_at",
                "answered_at"),
        StoredTable.entity("zoom_instance")
            .plain(
                "meeting_id",
                "uuid",
                "started_at",
                "ended_at",
                "end_known",
                "scheduled_start",
                "scheduled_end",
                "state",
                "problem"),
        StoredTable.entity("zoom_instance_read")
            .plain("instance_id", "read_at", "fingerprint", "row_count"));
  }
}
