package org.presente.host.plugin;

import java.util.List;

/** What a plugin declares, as an admin sees it. */
public record PluginView(
    String name, String version, List<Capability> capabilities, List<PluginSetting<?>> settings) {
  public PluginView {
    capabilities = List.copyOf(capabilities);
    settings = List.copyOf(settings);
  }

  /** Whether a task of this dotted name is the plugin's: its name stands before the dot. */
  public boolean owns(String task) {
    return task.startsWith(name + ".");
  }
}
