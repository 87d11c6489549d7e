package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.host.plugin.PluginView;
import org.presente.host.plugin.Plugins;
import org.presente.host.task.TaskService;
import org.presente.host.task.TaskView;

/** Which plugins there are, what runs for each, and the ways to what admins decide about them. */
@Named
@RequestScoped
public class PluginsPage implements AdminSection {
  @Inject private Plugins plugins;
  @Inject private TaskService tasks;
  @Inject private PlatformAdminService platforms;

  @Override
  public String path() {
    return "plugins";
  }

  @Override
  public String facelet() {
    return "/admin/plugins.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.plugins.title";
  }

  @Override
  public int order() {
    return 85;
  }

  public List<PluginView> getPlugins() {
    return plugins.declared();
  }

  public List<TaskView> tasksOf(PluginView plugin) {
    return tasks.tasks().stream().filter(task -> plugin.owns(task.name())).toList();
  }

  public List<RegistrationView> getPlatforms() {
    return platforms.registrations();
  }
}
