package org.presente.host.task;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** What the queue and the schedule store. */
@Singleton
class TaskData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "work_item",
                "work",
                Whose.MEMBERS,
                Kept.until(
                    Setting.RETENTION_WORK,
                    "state in ('DONE', 'GIVEN_UP') and not_before < :limit"))
            .plain(
                "kind",
                "subject",
                "state",
                "attempts",
                "wanted_again",
                "created_at",
                "not_before",
                "lease_owner",
                "lease_until",
                "fence",
                "last_error",
                "incident_code"),
        StoredTable.entity("scheduled_task")
            .plain(
                "name",
                "paused",
                "next_run",
                "lease_owner",
                "lease_until",
                "fence",
                "last_started",
                "last_finished",
                "last_result",
                "incident_code"));
  }
}
