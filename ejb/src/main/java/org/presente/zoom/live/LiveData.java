package org.presente.zoom.live;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Who comes and goes while a meeting runs. */
@Singleton
class LiveData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_live_run").plain("meeting_id", "uuid", "started_at", "ended_at"),
        StoredTable.entity(
                "zoom_live_step", "zoom-live", Whose.PARTICIPANTS, Kept.atMost(Duration.ofDays(30)))
            .plain("meeting_id", "uuid", "stay")
            .has(Kind.PRESENCE, "kind", "happened_at")
            .has(Kind.NAME, "display_name")
            .has(Kind.IDENTIFIER, "participant", "registrant_id", "account_user_id")
            .about(
                "registrant_id",
                "(registrant_id <> '' and registrant_id in (select z.registrant_id from zoom_registrant z where z.person_id = :person))")
            .about(
                "account_user_id",
                "(account_user_id <> '' and account_user_id in (select h.user_id from zoom_host h where lower(h.email) in "
                    + People.ADDRESSES
                    + "))")
            .about(
                "display_name",
                People.named(
                    "display_name",
                    "(select z.course_id from zoom_meeting z where z.id = zoom_live_step.meeting_id)")));
  }
}
