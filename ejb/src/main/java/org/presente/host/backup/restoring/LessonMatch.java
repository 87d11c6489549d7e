package org.presente.host.backup.restoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.backup.LessonKey;
import org.presente.host.backup.restoring.LessonsPart.FileLesson;
import org.presente.host.course.ArchivedLesson;

/**
 * Which lessons of a course a file's lessons are already. In this order: the lesson itself, where
 * the file was made here; what an earlier restore made of it; the same link of the same course; an
 * empty lesson with a title that neither side has twice. No lesson is taken for two.
 */
final class LessonMatch {
  private final List<ArchivedLesson> there;
  private final Map<Long, ArchivedLesson> byId;
  private final Set<Long> taken = new HashSet<>();

  LessonMatch(List<ArchivedLesson> there) {
    this.there = there;
    this.byId = there.stream().collect(Collectors.toMap(ArchivedLesson::id, Function.identity()));
  }

  /**
   * @param ours whether this installation made the file
   * @param sameCourse whether the platform's id of the course is that of the file's
   * @param restored by the file's keys, what earlier restores made
   */
  Map<String, Long> of(
      List<FileLesson> lessons, boolean ours, boolean sameCourse, Map<String, Long> restored) {
    Map<String, Long> found = new HashMap<>();
    List<Function<FileLesson, Optional<Long>>> rules =
        List.of(
            lesson -> ours ? known(LessonKey.id(lesson.key())) : Optional.empty(),
            lesson -> known(Optional.ofNullable(restored.get(lesson.key()))),
            lesson -> sameCourse ? linked(lesson) : Optional.empty(),
            lesson -> titled(lesson, lessons));
    for (Function<FileLesson, Optional<Long>> rule : rules) {
      for (FileLesson lesson : lessons) {
        if (!found.containsKey(lesson.key())) {
          rule.apply(lesson).filter(taken::add).ifPresent(id -> found.put(lesson.key(), id));
        }
      }
    }
    return found;
  }

  private Optional<Long> known(Optional<Long> id) {
    return id.filter(byId::containsKey);
  }

  private Optional<Long> linked(FileLesson lesson) {
    return lesson.link().isEmpty()
        ? Optional.empty()
        : one(there.stream().filter(it -> it.link().equals(lesson.link())));
  }

  private Optional<Long> titled(FileLesson lesson, List<FileLesson> lessons) {
    boolean twice =
        lessons.stream().filter(it -> it.title().equals(lesson.title())).limit(2).count() > 1;
    return twice
        ? Optional.empty()
        : one(there.stream().filter(it -> it.title().equals(lesson.title())))
            .filter(id -> byId.get(id).contentHtml().isBlank());
  }

  private static Optional<Long> one(Stream<ArchivedLesson> some) {
    List<ArchivedLesson> two = some.limit(2).toList();
    return two.size() == 1 ? Optional.of(two.get(0).id()) : Optional.empty();
  }
}
