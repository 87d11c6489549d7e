package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.EventDate;
import org.presente.host.plugin.Rhythm;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;
import org.presente.zoom.meeting.persistence.Wish;

/**
 * Meetings as the host's events. A lesson has one event, whichever meeting it has: one that is made
 * anew for another host is the same class to people.
 */
@Singleton
public class MeetingEvents {
  private final MeetingRepository repository;
  private final SharedMeetings shared;

  @Inject
  MeetingEvents(MeetingRepository repository, SharedMeetings shared) {
    this.repository = repository;
    this.shared = shared;
  }

  /** Of a lesson with a meeting of its own that one, else the one it leads to, else its last. */
  public List<CourseEvent> ofCourse(long courseId) {
    Map<Long, CourseEvent> events = new HashMap<>();
    repository.cancelledOfCourse(courseId).stream()
        .filter(MeetingEvents::hasDates)
        .forEach(meeting -> events.put(meeting.lessonId(), event(meeting, meeting.lessonId())));
    shared.ofCourse(courseId).stream()
        .filter(it -> hasDates(it.meeting()))
        .forEach(it -> events.put(it.lessonId(), event(it.meeting(), it.lessonId())));
    repository.currentOfCourse(courseId).stream()
        .filter(MeetingEvents::hasDates)
        .forEach(meeting -> events.put(meeting.lessonId(), event(meeting, meeting.lessonId())));
    return List.copyOf(events.values());
  }

  /** What has no fixed time is in no calendar. */
  private static boolean hasDates(MeetingEntity meeting) {
    return meeting.timing() != Timing.ANY_TIME;
  }

  static CourseEvent event(MeetingEntity meeting, long lessonId) {
    Wish wish = meeting.wish();
    return new CourseEvent(
        MeetingFacts.SOURCE + ":lesson-" + lessonId,
        lessonId,
        wish.topic(),
        wish.zone(),
        wish.recurrence().map(recurrence -> rhythm(recurrence.rule())),
        byRule(wish),
        wish.duration(),
        dates(meeting),
        ZoomCapabilities.VIEW_MEETING);
  }

  private static List<Instant> byRule(Wish wish) {
    Optional<Recurrence> recurrence = wish.recurrence();
    return recurrence.isEmpty()
        ? List.of(wish.start())
        : recurrence
            .get()
            .starts(LocalDateTime.ofInstant(wish.start(), wish.zone()), wish.zone())
            .stream()
            .map(ZonedDateTime::toInstant)
            .toList();
  }

  private static List<EventDate> dates(MeetingEntity meeting) {
    Wish wish = meeting.wish();
    return meeting.timing() == Timing.SERIES
        ? meeting.dates().stream().map(date -> date(meeting, date)).toList()
        : List.of(
            new EventDate(wish.start(), wish.start(), wish.end(), isOff(meeting, wish.start())));
  }

  private static EventDate date(MeetingEntity meeting, OccurrenceEntity date) {
    return new EventDate(
        date.planned(),
        date.start(),
        date.end(),
        date.isCancelled() || isOff(meeting, date.start()));
  }

  /** What had begun before the whole was cancelled took place. */
  private static boolean isOff(MeetingEntity meeting, Instant start) {
    return meeting.cancelledAt().filter(start::isAfter).isPresent();
  }

  private static Rhythm rhythm(RepeatRule rule) {
    if (rule instanceof RepeatRule.Daily daily) {
      return new Rhythm.Daily(daily.every());
    }
    if (rule instanceof RepeatRule.Weekly weekly) {
      return new Rhythm.Weekly(weekly.every(), weekly.days());
    }
    if (rule instanceof RepeatRule.MonthlyByDay monthly) {
      return new Rhythm.MonthlyByDay(monthly.every(), monthly.day());
    }
    RepeatRule.MonthlyByWeekday monthly = (RepeatRule.MonthlyByWeekday) rule;
    return new Rhythm.MonthlyByWeekday(monthly.every(), monthly.week(), monthly.day());
  }
}
