package org.presente.zoom.meeting.backup;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreView;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/**
 * A course of many lessons, each with a series of fifteen weeks: how long a backup, a look and a
 * restore take. Not part of the build; see {@code bench/README.md}.
 */
final class BackupBench {
  private BackupBench() {}

  public static void main(String[] arguments) {
    int lessons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    try (TwoCourses courses = new TwoCourses()) {
      fill(courses, lessons);
      byte[] file = timed("backup", courses::backup);
      System.out.println("file: " + file.length / 1024 + " KB");
      long restore = timed("upload, with all checks", () -> courses.taken(courses.other, file));
      timed("look", () -> courses.plan(courses.other, restore, RestoreChoices.USUAL));
      timed("look again", () -> courses.plan(courses.other, restore, RestoreChoices.USUAL));
      start(courses, restore);
      Instant begin = courses.school.clock().instant();
      Instant end = timed("restore and a day's meetings on Zoom", () -> worked(courses));
      RestoreView view = courses.view(courses.other, restore);
      Duration database = Duration.between(begin, view.doneAt().orElse(end));
      System.out.println("restore, the database alone: " + database.toMillis() + " ms");
      System.out.println(view.state() + ", " + view.progress());
      timed("look at the progress", () -> courses.view(courses.other, restore));
      timed("taking it back, the database alone", () -> courses.undo(courses.other, restore));
    }
  }

  private static Instant worked(TwoCourses courses) {
    courses.school.backend().work();
    return courses.school.clock().instant();
  }

  private static void start(TwoCourses courses, long restore) {
    courses
        .school
        .backend()
        .run(
            () ->
                courses
                    .get(RestoreService.class)
                    .start(courses.visit(courses.other), restore, RestoreChoices.USUAL));
  }

  private static void fill(TwoCourses courses, int lessons) {
    School school = courses.school;
    LocalDate monday = LocalDate.ofInstant(school.clock().instant(), School.ZONE).plusWeeks(4);
    MeetingDraft form = school.draft();
    Recurrence weekly =
        new Recurrence(
            new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY)), new Recurrence.End.Times(15));
    for (int i = 0; i < lessons; i++) {
      LocalDateTime start = monday.plusDays(i % 5).atTime(8 + i % 10, 0);
      courses.meeting("Lesson " + i, School.startingAt(form, start).recurring(Optional.of(weekly)));
    }
    school
        .backend()
        .run(
            () ->
                courses
                    .get(EntityManager.class)
                    .createNativeQuery("delete from work_item")
                    .executeUpdate());
  }

  private static <T> T timed(String what, Supplier<T> work) {
    Instant begin = Instant.now();
    T result = work.get();
    System.out.println(what + ": " + Duration.between(begin, Instant.now()).toMillis() + " ms");
    return result;
  }
}
