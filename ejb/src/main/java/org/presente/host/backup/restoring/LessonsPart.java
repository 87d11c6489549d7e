package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupParts;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.backup.file.Sha256;
import org.presente.host.course.ArchivedLesson;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.Visit;

/** The lessons themselves: title, content, and the link that leads there. */
@Singleton
public class LessonsPart implements BackupPart {
  /** More than the largest course of the benchmark tenfold. */
  public static final int MOST_LESSONS = 5_000;

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_CONTENT = 200_000;
  private static final int LONGEST_LINK = 255;
  private static final String STEP = "backup.step.lesson.";

  private final CourseArchive courses;

  @Inject
  public LessonsPart(CourseArchive courses) {
    this.courses = courses;
  }

  @Override
  public String name() {
    return BackupParts.LESSONS;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public JsonObject write(BackupScope scope) {
    JsonArrayBuilder lessons = Json.createArrayBuilder();
    for (ArchivedLesson lesson : courses.lessons(scope.courseId())) {
      scope.key(lesson.id()).ifPresent(key -> lessons.add(json(key, lesson)));
    }
    return Json.createObjectBuilder().add("lessons", lessons).build();
  }

  private static JsonObjectBuilder json(String key, ArchivedLesson lesson) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", key)
            .add("title", lesson.title())
            .add("content", lesson.contentHtml());
    lesson.link().ifPresent(link -> json.add("link", link));
    return json;
  }

  /** In the file's order. */
  List<FileLesson> lessons(JsonObject part) {
    Set<String> keys = new HashSet<>();
    return new PartReader(part)
        .objects("lessons", MOST_LESSONS).stream().map(it -> lesson(it, keys)).toList();
  }

  private FileLesson lesson(PartReader lesson, Set<String> keys) {
    String key = lesson.text("key", 40);
    if (!key.matches("[a-z0-9]{1,40}") || !keys.add(key)) {
      throw lesson.wrong("key");
    }
    String content =
        courses
            .sanitised(lesson.text("content", LONGEST_CONTENT))
            .orElseThrow(() -> lesson.wrong("content"));
    return new FileLesson(
        key, lesson.text("title", LONGEST_TITLE), content, lesson.textIfAny("link", LONGEST_LINK));
  }

  @Override
  public List<PlannedStep> plan(JsonObject part, Restoration to) {
    return lessons(part).stream().map(lesson -> step(lesson, to)).toList();
  }

  private PlannedStep step(FileLesson lesson, Restoration to) {
    Optional<ArchivedLesson> there = there(lesson, to);
    if (there.isEmpty()) {
      return PlannedStep.of(lesson.key(), Action.MAKE, STEP + "made", lesson.title());
    }
    String title = there.get().title();
    if (there.get().contentHtml().equals(lesson.content())) {
      return PlannedStep.of(lesson.key(), Action.SKIP, STEP + "same", title);
    }
    if (there.get().contentHtml().isBlank()) {
      return PlannedStep.of(lesson.key(), Action.CHANGE, STEP + "filled", title);
    }
    return to.choices().replace()
        ? PlannedStep.of(lesson.key(), Action.CHANGE, STEP + "replaced", title)
        : PlannedStep.of(lesson.key(), Action.SKIP, STEP + "kept", title);
  }

  private Optional<ArchivedLesson> there(FileLesson lesson, Restoration to) {
    return to.lesson(lesson.key()).flatMap(id -> courses.lesson(to.courseId(), id));
  }

  @Override
  public List<Trace> restore(JsonObject part, Restoration to) {
    return lessons(part).stream()
        .flatMap(lesson -> restore(lesson, step(lesson, to).action(), to).stream())
        .toList();
  }

  private Optional<Trace> restore(FileLesson lesson, Action action, Restoration to) {
    JsonObjectBuilder memory =
        Json.createObjectBuilder()
            .add("key", lesson.key())
            .add("written", Sha256.of(lesson.content()));
    if (action == Action.MAKE) {
      long made = courses.add(to.courseId(), lesson.title(), lesson.content());
      return Optional.of(new Trace(Optional.of(made), memory.build()));
    }
    if (action == Action.CHANGE) {
      ArchivedLesson before = there(lesson, to).orElseThrow();
      courses.write(to.courseId(), before.id(), lesson.content());
      memory.add("before", before.contentHtml());
      return Optional.of(new Trace(Optional.of(before.id()), memory.build()));
    }
    return Optional.empty();
  }

  @Override
  public void undo(Visit visit, Trace trace) {
    long lesson = trace.lessonId().orElseThrow();
    boolean untouched =
        courses
            .lesson(visit.courseId(), lesson)
            .filter(it -> Sha256.of(it.contentHtml()).equals(trace.memory().getString("written")))
            .isPresent();
    if (untouched && trace.memory().containsKey("before")) {
      courses.write(visit.courseId(), lesson, trace.memory().getString("before"));
    } else if (untouched) {
      courses.withdraw(visit.courseId(), lesson);
    }
  }

  /**
   * A lesson of a file.
   *
   * @param content sanitised
   */
  record FileLesson(String key, String title, String content, Optional<String> link) {}
}
