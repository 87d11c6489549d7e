package org.presente.zoom.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.course.Visit;
import org.presente.host.secret.Sha256;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.domain.RecurrenceText;

/** Reads what is planned. */
@Singleton
class PlanReader {
  private static final int TAG_LENGTH = 32;

  private final CourseService courses;
  private final MeetingService service;
  private final Meetings meetings;
  private final Connections connections;

  @Inject
  PlanReader(
      CourseService courses, MeetingService service, Meetings meetings, Connections connections) {
    this.courses = courses;
    this.service = service;
    this.meetings = meetings;
    this.connections = connections;
  }

  /**
   * A meeting that the lesson shares is planned with another lesson, and none of its own.
   *
   * @param visit in the lesson
   */
  PlannedLesson read(Visit visit, String key) {
    LessonView lesson = courses.lesson(visit);
    Optional<MeetingFacts> facts =
        meetings.ofLesson(lesson.id()).filter(any -> !service.isShared(visit));
    Optional<MeetingDraft> draft = facts.map(any -> service.draft(visit));
    Optional<String> host =
        facts
            .flatMap(meeting -> connections.host(meeting.connectionId(), meeting.hostId()))
            .map(HostView::email);
    return new PlannedLesson(
        lesson.id(), key, lesson.title(), lesson.contentHtml(), draft, host, tag(lesson, draft));
  }

  private static String tag(LessonView lesson, Optional<MeetingDraft> draft) {
    StringBuilder all = new StringBuilder();
    add(all, lesson.id(), lesson.title(), lesson.contentHtml());
    draft.ifPresent(
        meeting ->
            add(
                all,
                meeting.topic(),
                meeting.start(),
                meeting.duration(),
                meeting.zone(),
                meeting.passcode(),
                meeting.waitingRoom(),
                meeting.hostId(),
                meeting.recurrence().map(RecurrenceText::of).orElse(""),
                meeting.options().text()));
    return Sha256.hex(all.toString()).substring(0, TAG_LENGTH);
  }

  /** With its length before each, so that no two plans make the same text. */
  private static void add(StringBuilder all, Object... values) {
    for (Object value : values) {
      String text = value.toString();
      all.append(text.length()).append(':').append(text);
    }
  }
}
