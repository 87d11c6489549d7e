package org.presente.host.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** What calendars were told of events, and people's secret addresses for calendar programs. */
@Singleton
class CalendarData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("calendar_event")
            .plain("event_key", "uid", "lesson_id", "event_sequence", "fingerprint", "changed_at"),
        StoredTable.entity("calendar_feed", "calendar", Whose.MEMBERS, Kept.with("revoked"))
            .about("person_id")
            .has(Kind.SECRET, "token_hash")
            .has(Kind.PREFERENCE, "language")
            .has(Kind.DEED, "created_at", "read_at"));
  }
}
