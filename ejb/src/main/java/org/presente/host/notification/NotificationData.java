package org.presente.host.notification;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** What people were told, and how they want to be told. A mail that waits goes with its person. */
@Singleton
class NotificationData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "notice_delivery", "notices", Whose.MEMBERS, Kept.until(Setting.NOTICES_KEPT))
            .plain(
                "kind",
                "subject",
                "occurs_at",
                "channel",
                "state",
                "course_id",
                "lesson_id",
                "title",
                "earlier_at",
                "zone",
                "amount",
                "created_at",
                "not_before",
                "attempts",
                "ended_at",
                "reason",
                "incident_code")
            .about("person_id")
            .has(Kind.DEED, "read_at"),
        StoredTable.entity("notice_choice", "notices", Whose.MEMBERS, Kept.with("people"))
            .about("person_id")
            .has(Kind.PREFERENCE, "kind", "choice"),
        StoredTable.entity("notice_digest").plain("course_id", "looked_on"));
  }
}
