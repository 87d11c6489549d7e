package org.presente.host.outbound;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Calls to others, which tell of nobody. */
@Singleton
class OutboundData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "outbound_call",
                "",
                Whose.NOBODY,
                Kept.until(Setting.RETENTION_CALLS, "happened_at < :limit"))
            .plain("happened_at", "service", "peer", "operation", "status", "millis")
            .plain("retry_after_seconds", "problem"));
  }
}
