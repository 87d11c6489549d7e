package org.presente.zoom.office;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Office hours and who booked them. */
@Singleton
class OfficeData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "zoom_office_booking",
                "zoom-office",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_ROWS, "ends_at < :limit"))
            .plain("course_id", "hours_id", "planned_at", "place", "state")
            .plain("held_slot", "held_date", "starts_at", "ends_at")
            .about("person_id")
            .has(Kind.DEED, "booked_at", "changed_at"),
        StoredTable.entity("zoom_office_hours", "zoom-office", Whose.STAFF, Kept.with("course"))
            .plain("course_id", "meeting_id", "way", "slot_minutes", "notice_minutes")
            .plain("cancel_minutes", "most", "ended_at")
            .doneBy("person_id"));
  }
}
