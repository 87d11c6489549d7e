package org.presente.host.diagnosis;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** The last launches, which show of people their initials. */
@Singleton
class DiagnosisData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "launch_record", "diagnosis", Whose.MEMBERS, Kept.atMost(LaunchLog.KEPT_FOR))
            .plain(
                "registration_id",
                "happened_at",
                "message_type",
                "pending",
                "deployment_id",
                "context_id",
                "link_id",
                "filled_variables",
                "empty_variables",
                "services",
                "warnings",
                "binding")
            .has(Kind.BUNDLE, "initials", "roles", "read_as"));
  }
}
