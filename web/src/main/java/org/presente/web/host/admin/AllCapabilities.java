package org.presente.web.host.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.Plugins;

/** Everything people may in a course: the host's own first, then each plugin's. */
@ApplicationScoped
public class AllCapabilities {
  @Inject private Plugins plugins;

  List<Capability> all() {
    return Stream.of(
            CourseCapabilities.all().stream(),
            AttendanceCapabilities.all().stream(),
            BackupCapabilities.all().stream(),
            plugins.declared().stream().flatMap(plugin -> plugin.capabilities().stream()))
        .flatMap(some -> some)
        .toList();
  }

  /** A colon would end the key in a bundle. */
  public static String textKey(Capability capability) {
    return "admin.may." + capability.name().replace(':', '.');
  }
}
