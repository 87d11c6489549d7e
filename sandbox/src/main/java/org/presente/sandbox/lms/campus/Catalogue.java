package org.presente.sandbox.lms.campus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Courses and their lessons. */
public final class Catalogue {
  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, Lesson> lessons = new LinkedHashMap<>();
  private final Runnable changes;

  Catalogue(Collection<Course> courses, Collection<Lesson> lessons, Runnable changes) {
    this.changes = changes;
    courses.forEach(course -> this.courses.put(course.id(), course));
    lessons.forEach(lesson -> this.lessons.put(lesson.id(), lesson));
  }

  public synchronized List<Course> courses() {
    return List.copyOf(courses.values());
  }

  public synchronized Optional<Course> course(String id) {
    return Optional.ofNullable(courses.get(id));
  }

  public synchronized List<Lesson> lessons() {
    return List.copyOf(lessons.values());
  }

  public synchronized Optional<Lesson> lesson(String id) {
    return Optional.ofNullable(lessons.get(id));
  }

  public synchronized List<Lesson> lessonsOf(String courseId) {
    return lessons.values().stream().filter(lesson -> lesson.courseId().equals(courseId)).toList();
  }

  /** Above every id there is, and clear of those of the first lessons. */
  public synchronized String newLessonId() {
    return String.valueOf(Math.max(100, highest(lessons.keySet()) + 1));
  }

  public synchronized String newCourseId() {
    return String.valueOf(Math.max(50, highest(courses.keySet()) + 1));
  }

  public synchronized void add(Course course) {
    courses.put(course.id(), course);
    changes.run();
  }

  private static long highest(Collection<String> ids) {
    return ids.stream().mapToLong(Long::parseLong).max().orElse(0);
  }

  public synchronized void add(Lesson lesson) {
    lessons.put(lesson.id(), lesson);
    changes.run();
  }
}
