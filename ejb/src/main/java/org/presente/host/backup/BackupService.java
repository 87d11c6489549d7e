package org.presente.host.backup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.presente.host.backup.file.PersonalSeal;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;

/** Takes a course along. */
@Stateless
public class BackupService {
  @Inject private BackupWriter writer;
  @Inject private VisitAudit audit;

  /**
   * The bytes of a zip.
   *
   * @throws IllegalArgumentException when the password has less than twelve characters
   * @throws org.presente.host.course.NotAllowed for who may not, also for what is about persons
   */
  public byte[] backup(Visit visit, BackupOptions options) {
    visit.demand(BackupCapabilities.MAKE);
    if (options.password().isPresent()) {
      visit.demand(BackupCapabilities.PERSONAL);
      if (!isGoodPassword(options.password().get())) {
        throw new IllegalArgumentException("the password is too short");
      }
      audit.write("backup.made-with-personal-data", visit);
    } else {
      audit.write("backup.made", visit);
    }
    return writer.write(visit.courseId(), options);
  }

  public static boolean isGoodPassword(String password) {
    return password.length() >= PersonalSeal.SHORTEST_PASSWORD;
  }
}
