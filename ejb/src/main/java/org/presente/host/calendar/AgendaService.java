package org.presente.host.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.course.LessonEntry;
import org.presente.host.course.Visit;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.EventDate;

/** The classes of a visit's course, for its pages; from the database alone. */
@Stateless
public class AgendaService {
  @Inject private VisibleEvents events;
  @Inject private Clock clock;

  /** All that the visitor may know of, by their start; also past and cancelled ones. */
  public List<ClassView> classes(Visit visit) {
    Instant now = clock.instant();
    return seen(visit).stream()
        .flatMap(seen -> seen.event().dates().stream().map(date -> view(seen, date, now)))
        .sorted(Comparator.comparing(ClassView::start).thenComparing(ClassView::lessonId))
        .toList();
  }

  /** The course's lessons in which nothing takes place or was cancelled. */
  public List<LessonEntry> lessonsWithout(Visit visit) {
    Set<Long> busy =
        seen(visit).stream()
            .map(seen -> seen.event().lessonId())
            .collect(Collectors.toUnmodifiableSet());
    return events.lessons(visit.courseId(), visit.role()).stream()
        .filter(lesson -> !busy.contains(lesson.id()))
        .toList();
  }

  /** Whether the lesson is one of the visit's course that its role may see. */
  public Optional<LessonEntry> lesson(Visit visit, long lessonId) {
    return events.lessons(visit.courseId(), visit.role()).stream()
        .filter(lesson -> lesson.id() == lessonId)
        .findFirst();
  }

  private List<VisibleEvents.Seen> seen(Visit visit) {
    return events.of(visit.courseId(), visit.role(), visit.rights());
  }

  private static ClassView view(VisibleEvents.Seen seen, EventDate date, Instant now) {
    CourseEvent event = seen.event();
    return new ClassView(
        event.lessonId(),
        seen.lesson().title(),
        event.title(),
        date.planned(),
        date.start(),
        date.end(),
        event.zone(),
        state(date, now),
        event.isSeries(),
        date.moved());
  }

  private static ClassView.State state(EventDate date, Instant now) {
    if (date.cancelled()) {
      return ClassView.State.CANCELLED;
    }
    if (!date.end().isAfter(now)) {
      return ClassView.State.PAST;
    }
    return date.start().isAfter(now) ? ClassView.State.UPCOMING : ClassView.State.NOW;
  }
}
