package org.presente.host.selftest;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/** The last self-test of a platform. */
@Singleton
class SelfTestData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("self_test_step")
            .plain("registration_id", "happened_at", "place", "kind", "result", "detail"));
  }
}
