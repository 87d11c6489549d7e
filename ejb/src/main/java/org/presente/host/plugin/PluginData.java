package org.presente.host.plugin;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;

/** What was decided about plugins. */
@Singleton
class PluginData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("plugin_setting")
            .plain("name", "place", "registration_id", "course_id", "setting_value", "locked"),
        StoredTable.entity("plugin_right")
            .plain("registration_id", "capability", "course_role", "granted"));
  }
}
