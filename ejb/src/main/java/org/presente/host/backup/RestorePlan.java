package org.presente.host.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a restore would do.
 *
 * @param title of the course that was backed up
 * @param closed whether the file has a section about persons that was not opened
 * @param ours whether this installation made the file
 * @param firstDay of the file's classes, before they are moved
 * @param lessons in the file's order
 * @param course what is not about one lesson
 * @param holders who can hold a class here, by the name that choices use; in their order
 */
public record RestorePlan(
    long restore,
    String title,
    Instant madeAt,
    boolean closed,
    boolean ours,
    Optional<LocalDate> firstDay,
    List<Lesson> lessons,
    List<PlannedStep> course,
    Map<String, String> holders) {
  public RestorePlan {
    holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
    lessons = List.copyOf(lessons);
    course = List.copyOf(course);
  }

  /** How many steps are of this kind. */
  public long count(PlannedStep.Action action) {
    return lessons.stream()
            .flatMap(lesson -> lesson.steps().stream())
            .filter(step -> step.action() == action)
            .count()
        + course.stream().filter(step -> step.action() == action).count();
  }

  /** Whom the file knows to hold classes and nobody here is; somebody has to be chosen. */
  public List<String> asked() {
    return PlannedStep.asked(lessons.stream().flatMap(lesson -> lesson.steps().stream()));
  }

  /** One of the file's lessons. */
  public record Lesson(String key, String title, ClassChoice choice, List<PlannedStep> steps) {
    public Lesson {
      steps = List.copyOf(steps);
    }
  }
}
