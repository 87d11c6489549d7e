package org.presente.host.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.Visit;

/** What waits for the staff of a course. */
@Stateless
public class MatterService {
  @Inject @Any private Instance<MatterSource> sources;

  /** Those of the visit's lesson first. */
  public List<Matter> open(Visit visit) {
    visit.demand(CourseCapabilities.SEE_MATTERS);
    return sources.stream()
        .flatMap(source -> source.of(visit.courseId()).stream())
        .sorted(Comparator.comparing(matter -> !isHere(visit, matter)))
        .toList();
  }

  /** Without a person: whether the course's staff has to be told. */
  public List<Matter> waiting(long courseId) {
    return sources.stream().flatMap(source -> source.of(courseId).stream()).toList();
  }

  private static boolean isHere(Visit visit, Matter matter) {
    return visit.lessonId().filter(lesson -> lesson == matter.lessonId()).isPresent();
  }
}
