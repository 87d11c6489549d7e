package org.presente.host.notice;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/** Notices of platforms; none is about a person. */
@Singleton
class NoticeData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("notice_source")
            .plain("deployment_id", "service_url", "notice_types", "registered_at", "problem"),
        StoredTable.entity("platform_notice")
            .plain(
                "registration_id",
                "deployment_id",
                "notice_id",
                "notice_type",
                "context_id",
                "origin_context_ids",
                "received_at",
                "handled_at"));
  }
}
