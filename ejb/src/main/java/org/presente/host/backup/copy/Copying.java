package org.presente.host.backup.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupParts;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.LessonKey;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.backup.persistence.TraceEntity;
import org.presente.host.course.CopiedLesson;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.Visit;

/**
 * A copy is a backup of the originals that is restored into the copies at once, without a file. Of
 * one original that was copied twice into a course each copy is done by itself.
 */
@Singleton
class Copying {
  /** In the place of a part's name: nothing but the decision. */
  private static final String DECIDED = "decided";

  private final BackupParts parts;
  private final CourseArchive courses;
  private final RestoreRepository repository;

  @Inject
  Copying(BackupParts parts, CourseArchive courses, RestoreRepository repository) {
    this.parts = parts;
    this.courses = courses;
    this.repository = repository;
  }

  CopyPlan plan(Visit visit, RestoreChoices choices) {
    List<CopiedLesson> waiting = courses.undecidedCopies(visit.courseId());
    Map<Optional<Long>, List<PlannedStep>> steps = new HashMap<>();
    List<LocalDate> days = new ArrayList<>();
    for (List<CopiedLesson> some : rounds(waiting)) {
      each(
          visit,
          some,
          choices,
          (part, work) -> {
            part.firstDay(work.json()).ifPresent(days::add);
            part.plan(work.json(), work.to())
                .forEach(
                    step ->
                        steps
                            .computeIfAbsent(
                                step.lesson().map(work.to().lessons()::get),
                                any -> new ArrayList<>())
                            .add(step));
          });
    }
    return new CopyPlan(
        days.stream().min(LocalDate::compareTo),
        waiting.stream()
            .map(it -> new CopyPlan.Lesson(it, steps(steps, Optional.of(it.id()))))
            .toList(),
        steps(steps, Optional.empty()).stream().distinct().toList(),
        parts.holders(visit));
  }

  private static List<PlannedStep> steps(
      Map<Optional<Long>, List<PlannedStep>> steps, Optional<Long> lesson) {
    return steps.getOrDefault(lesson, List.of());
  }

  /** Does all that wait, and notes what it did. */
  void perform(RestoreEntity decision, RestoreChoices choices) {
    List<CopiedLesson> waiting = courses.undecidedCopies(decision.courseId());
    for (List<CopiedLesson> some : rounds(waiting)) {
      each(
          decision.visit(),
          some,
          choices,
          (part, work) -> {
            part.restore(work.json(), work.to())
                .forEach(
                    trace ->
                        repository.add(
                            new TraceEntity(
                                decision.id(),
                                part.name(),
                                trace.lessonId(),
                                trace.memory().toString())));
          });
    }
    waiting.forEach(lesson -> isDecided(decision, lesson.id()));
    courses.courseCopyIsDecided(decision.courseId(), true);
  }

  /** Also of a lesson to which nothing is done: taking the decision back asks about it again. */
  private void isDecided(RestoreEntity decision, long lesson) {
    courses.copyIsDecided(lesson);
    repository.add(
        new TraceEntity(
            decision.id(), DECIDED, Optional.of(lesson), JsonValue.EMPTY_JSON_OBJECT.toString()));
  }

  /** By source course; a second copy of one original comes in a round of its own. */
  private static List<List<CopiedLesson>> rounds(List<CopiedLesson> waiting) {
    List<List<CopiedLesson>> rounds = new ArrayList<>();
    waiting.stream()
        .collect(Collectors.groupingBy(CopiedLesson::sourceCourseId))
        .values()
        .forEach(
            ofCourse -> {
              List<CopiedLesson> rest = ofCourse;
              while (!rest.isEmpty()) {
                Map<Long, CopiedLesson> round = new HashMap<>();
                rest.forEach(it -> round.putIfAbsent(it.sourceId(), it));
                rounds.add(List.copyOf(round.values()));
                rest = rest.stream().filter(it -> !round.containsValue(it)).toList();
              }
            });
    return rounds;
  }

  private void each(
      Visit visit,
      List<CopiedLesson> some,
      RestoreChoices choices,
      BiConsumer<BackupPart, Piece> deed) {
    Map<Long, String> keys =
        some.stream()
            .collect(Collectors.toMap(CopiedLesson::sourceId, it -> LessonKey.of(it.sourceId())));
    Map<String, Long> lessons =
        some.stream()
            .collect(Collectors.toMap(it -> LessonKey.of(it.sourceId()), CopiedLesson::id));
    BackupScope scope = new BackupScope(some.get(0).sourceCourseId(), keys, false);
    Restoration to = new Restoration(visit, true, choices, lessons);
    for (BackupPart part : parts.all()) {
      deed.accept(part, new Piece(part.write(scope), to));
    }
  }

  private record Piece(JsonObject json, Restoration to) {}
}
