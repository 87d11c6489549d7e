package org.presente.zoom.registrant;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Trail;
import org.presente.host.stored.Whose;

/** Under which made-up address each person was registered for a meeting. */
@Singleton
class RegistrantData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "zoom_registrant", "zoom-registration", Whose.MEMBERS, Kept.with("course"))
            .plain("meeting_id", "attempts", "busy_until", "not_before", "problem")
            .about("person_id")
            .has(Kind.IDENTIFIER, "registrant_id")
            .has(Kind.ADDRESS, "address")
            .has(Kind.SECRET, "sealed_join_url")
            .rank(1));
  }

  /** Rows of evidence under the ids that Zoom gave. */
  @Override
  public List<Trail> trails() {
    return List.of(
        new Trail(
            "attendance_row",
            "registrant_ref <> '' and registrant_ref in (select z.registrant_id"
                + " from zoom_registrant z where z.person_id = :person)"));
  }
}
