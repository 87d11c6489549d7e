package org.presente.host.backup.copy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presente.host.backup.PlannedStep;
import org.presente.host.course.CopiedLesson;

/**
 * What a decision about copied lessons would do.
 *
 * @param firstDay of the originals' classes
 * @param lessons that are known; others may follow when somebody opens them
 * @param course what is not about one lesson
 * @param holders who can hold a class here, by the name that choices use; in their order
 */
public record CopyPlan(
    Optional<LocalDate> firstDay,
    List<Lesson> lessons,
    List<PlannedStep> course,
    Map<String, String> holders) {
  public CopyPlan {
    lessons = List.copyOf(lessons);
    course = List.copyOf(course);
    holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
  }

  /** Whom the originals have to hold classes and nobody here is; somebody has to be chosen. */
  public List<String> asked() {
    return PlannedStep.asked(lessons.stream().flatMap(lesson -> lesson.steps().stream()));
  }

  /** A copied lesson and what becomes of it. */
  public record Lesson(CopiedLesson copied, List<PlannedStep> steps) {
    public Lesson {
      steps = List.copyOf(steps);
    }
  }

  /** How many came from which course, by the course's title. */
  public Map<String, Long> found() {
    return lessons.stream()
        .collect(
            Collectors.groupingBy(
                lesson -> lesson.copied().sourceCourseTitle(),
                TreeMap::new,
                Collectors.counting()));
  }
}
