package org.presente.host.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.presente.host.admin.AdminService;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/**
 * The way in for the first people: while there is no admin, a one-time link to make one; while
 * there is no platform, a registration link for an LMS admin. They are written to a file only the
 * owner can read, a name and an address a line, because a log is read by many.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class FirstLinks {
  static final String FILE_NAME = "first-links.txt";

  @Inject private Configuration configuration;
  @Inject private AdminService admins;
  @Inject private PlatformService platforms;

  @PostConstruct
  void write() {
    List<String> lines = new ArrayList<>();
    admins
        .firstAdminCode()
        .ifPresent(
            code -> lines.add("admin " + configuration.publicUrl("/admin/welcome?code=" + code)));
    if (!platforms.hasRegistrations()) {
      String code = platforms.newRegistrationCode();
      lines.add("register " + configuration.publicUrl("/lti/register?code=" + code));
    }
    keep(Path.of(configuration.get(Setting.DATA_DIR)), lines);
  }

  private static void keep(Path folder, List<String> lines) {
    try {
      Path file = folder.resolve(FILE_NAME);
      Files.createDirectories(folder);
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write to " + folder, unwritable);
    }
  }
}
