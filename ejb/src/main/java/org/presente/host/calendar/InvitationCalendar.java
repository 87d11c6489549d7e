package org.presente.host.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.calendar.PublishedEvents.Found;
import org.presente.host.calendar.domain.CalendarText;
import org.presente.host.calendar.domain.Entry;
import org.presente.host.calendar.domain.Invitees;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.database.Transactions;
import org.presente.host.plugin.Plugins;

/**
 * Invitations by mail. There is one for a whole series. Asked again after a change it has the same
 * uid and a higher sequence, so that it takes the place of the one before in everybody's calendar;
 * asked after everything was cancelled it is a cancellation. Nothing here decides who is invited.
 */
@Singleton
public class InvitationCalendar {
  private final Plugins plugins;
  private final CourseService courses;
  private final PublishedEvents published;
  private final Transactions transactions;

  @Inject
  InvitationCalendar(
      Plugins plugins,
      CourseService courses,
      PublishedEvents published,
      Transactions transactions) {
    this.plugins = plugins;
    this.courses = courses;
    this.published = published;
    this.transactions = transactions;
  }

  /**
   * The lesson's classes as they are now; one for each plugin that has any there.
   *
   * @param note a sentence for the person, in their language
   */
  public List<Invitation> of(long lessonId, Invitees people, String note) {
    return entries(lessonId, note).stream()
        .map(
            entry ->
                new Invitation(
                    CalendarText.method(entry.event()), CalendarText.invitation(entry, people)))
        .toList();
  }

  /**
   * Takes one date of a series out, for who is told of nothing else.
   *
   * @param planned names the date, as in {@link ClassView}
   * @return empty where there is no such date that was cancelled
   */
  public Optional<Invitation> cancelled(
      long lessonId, Instant planned, Invitees people, String note) {
    return entries(lessonId, note).stream()
        .flatMap(
            entry ->
                entry.event().dates().stream()
                    .filter(date -> date.cancelled() && date.planned().equals(planned))
                    .map(date -> CalendarText.cancellation(entry, date, people)))
        .findFirst()
        .map(text -> new Invitation(CalendarText.Method.CANCEL, text));
  }

  private List<Entry> entries(long lessonId, String note) {
    List<Found> found =
        transactions.inNew(() -> courses.lesson(lessonId).map(this::found).orElseGet(List::of));
    return published.entries(found, note);
  }

  private List<Found> found(LessonView lesson) {
    return plugins.eventsIn(lesson.courseId()).stream()
        .filter(event -> event.lessonId() == lesson.id() && event.end().isPresent())
        .map(event -> new Found(event, lesson.courseTitle()))
        .toList();
  }
}
