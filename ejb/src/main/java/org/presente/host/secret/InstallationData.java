package org.presente.host.secret;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** What the installation remembers of itself. */
@Singleton
class InstallationData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.bare("installation", "", Whose.NOBODY, Kept.with("installation"))
            .plain("name", "setting_value"));
  }
}
