package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.PluginView;
import org.presente.host.plugin.Plugins;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.TaskService;
import org.presente.host.task.TaskView;

/** Which plugins there are, what runs for each, and what each role may do in a course. */
@Named
@RequestScoped
public class PluginsPage implements AdminSection {
  @Inject private Plugins plugins;
  @Inject private TaskService tasks;

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

  /** The host's own first, then each plugin's. */
  public List<Capability> getCapabilities() {
    return Stream.of(
            CourseCapabilities.all().stream(),
            AttendanceCapabilities.all().stream(),
            BackupCapabilities.all().stream(),
            plugins.declared().stream().flatMap(plugin -> plugin.capabilities().stream()))
        .flatMap(some -> some)
        .toList();
  }

  public List<CourseRole> getRoles() {
    return List.of(CourseRole.values());
  }

  /** A colon would end the key in a bundle. */
  public static String textKey(Capability capability) {
    return "admin.may." + capability.name().replace(':', '.');
  }

  /** As {@link #textKey(Capability)}, for the page. */
  public String keyOf(Capability capability) {
    return textKey(capability);
  }
}
