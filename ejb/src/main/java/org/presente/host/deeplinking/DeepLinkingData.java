package org.presente.host.deeplinking;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** What waits while somebody chooses content. */
@Singleton
class DeepLinkingData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("deep_linking_request", "", Whose.NOBODY, Kept.with("launch"))
            .plain("visit_id", "course_id", "settings_json", "expires_at", "answered_at"));
  }
}
