package org.presente.web.host.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.copy.CopyService;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.plugin.Plugins;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.Tickets;
import org.presente.web.host.visit.VisitPage;

/** A lesson: the plugins' panels and the content. */
@Named
@RequestScoped
public class LessonPage implements VisitPage {
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private Tickets tickets;
  @Inject private LessonStates states;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;
  @Inject private Plugins plugins;
  @Inject private CopyService copies;
  @Inject @Any private Instance<LessonPanel> panels;
  private LessonView lesson;

  @Override
  public String path() {
    return "lesson";
  }

  @Override
  public String facelet() {
    return "/lesson/lesson.xhtml";
  }

  public LessonView getLesson() {
    if (lesson == null) {
      lesson = courses.lesson(visit.get());
    }
    return lesson;
  }

  public List<LessonPanel> getPanels() {
    return panels.stream().sorted(Comparator.comparingInt(LessonPanel::order)).toList();
  }

  public boolean isWritten() {
    return !getLesson().contentHtml().isBlank();
  }

  /** Whether staff have to be told that the link was copied and nothing came with it. */
  public boolean isCopyWithoutClass() {
    return getLesson().copied() && isWithoutClass();
  }

  private boolean isWithoutClass() {
    return isEditable()
        && !plugins.scheduledIn(visit.get().courseId()).containsKey(visit.get().lesson());
  }

  public boolean isEditable() {
    return visit.get().may(CourseCapabilities.EDIT_CONTENT);
  }

  /** What the lesson was copied from, in words; empty for who need not know and for originals. */
  public String getCopied() {
    return courses
        .copiedFrom(visit.get())
        .filter(source -> isWithoutClass())
        .map(source -> texts.of("lesson.copied", source.title(), source.courseTitle()))
        .orElse("");
  }

  /** How many copied lessons of the course the reader can decide about. */
  public int getUndecided() {
    return copies.waiting(visit.get());
  }

  /** Whether others have to decide before this lesson is complete. */
  public boolean isWaitingForStaff() {
    return !visit.get().role().isStaff() && copies.isUndecided(visit.get());
  }

  public boolean isBackupOffered() {
    return visit.get().may(BackupCapabilities.MAKE) && visit.get().may(BackupCapabilities.RESTORE);
  }

  public boolean isMentor() {
    return visit.get().may(AttendanceCapabilities.VIEW_MENTORED);
  }

  /** Which state the panels show; what they read later is at least as new. */
  public String getStateTag() {
    return states.of(visit.get().lesson()).tag().value();
  }

  /** Milliseconds; from here the script counts the age of the page's tickets. */
  public long getNow() {
    return clock.millis();
  }

  /** For the script that asks whether something changed. */
  public String getStateTicket() {
    return tickets.issue(Tickets.Purpose.STATE, visit.get());
  }
}
