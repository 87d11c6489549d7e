package org.presente.host.backup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.presente.host.backup.file.PersonalSeal;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;

/** Takes a course along. */
@Stateless
public class BackupService {
  @Inject private BackupWriter writer;
  @Inject private CourseArchive courses;
  @Inject private VisitAudit audit;

  /**
   * Makes the file.
   *
   * @throws IllegalArgumentException when the password has less than twelve characters
   * @throws org.presente.host.course.NotAllowed for who may not, also for what is about persons
   */
  public Download backup(Visit visit, BackupOptions options) {
    visit.demand(BackupCapabilities.MAKE);
    if (options.password().isPresent()) {
      visit.demand(BackupCapabilities.PERSONAL);
      if (!isGoodPassword(options.password().get())) {
        throw new IllegalArgumentException("the password is too short");
      }
    }
    try {
      Download ready = new Download.Ready(writer.write(visit.courseId(), options));
      boolean personal = options.password().isPresent();
      audit.write(personal ? "backup.made-with-personal-data" : "backup.made", visit);
      return ready;
    } catch (RefusedFile tooLarge) {
      return new Download.Refused(tooLarge.flaw());
    }
  }

  /** What can be chosen; the oldest first. */
  public List<LessonTitle> lessons(Visit visit) {
    visit.demand(BackupCapabilities.MAKE);
    return courses.lessons(visit.courseId()).stream()
        .map(lesson -> new LessonTitle(lesson.id(), lesson.title()))
        .toList();
  }

  public static boolean isGoodPassword(String password) {
    return password.length() >= PersonalSeal.SHORTEST_PASSWORD;
  }
}
