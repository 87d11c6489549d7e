package org.presente.zoom.meeting.series;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.Planning;
import org.presente.zoom.meeting.WeeklySeries;

/** Makes lessons together with their meetings: one, or one for each date of a series. */
@Stateless
public class PlanningService {
  private static final int TOPIC_LENGTH = 200;

  @Inject private MeetingService meetings;
  @Inject private CourseService courses;
  @Inject private ClashService clashes;

  /**
   * Makes all lessons or none.
   *
   * @param draft of the first, or only, class
   * @param most how many lessons may be made; of a longer series the first dates
   * @param despiteClash to plan also where the host has other classes then
   */
  public Planning plan(
      Visit visit,
      MeetingDraft draft,
      Optional<WeeklySeries> series,
      int most,
      boolean despiteClash) {
    List<FieldProblem> problems = new ArrayList<>(meetings.problems(visit, draft));
    List<LocalDateTime> starts =
        series
            .map(s -> s.starts(draft.start(), draft.zone()))
            .orElseGet(() -> List.of(draft.start()));
    if (starts.isEmpty()) {
      problems.add(new FieldProblem("count", Sentence.SERIES_OUT_OF_RANGE));
    }
    if (!problems.isEmpty()) {
      return new Planning.Invalid(problems);
    }
    List<MeetingDraft> drafts =
        starts.stream()
            .limit(most)
            .map(start -> series.isPresent() ? dated(visit, draft, start) : draft)
            .toList();
    clashes.lockHost(visit, draft);
    List<Instant> busy = despiteClash ? List.of() : busy(visit, drafts);
    return busy.isEmpty()
        ? new Planning.Planned(drafts.stream().map(each -> lesson(visit, each)).toList())
        : new Planning.Clashing(busy);
  }

  private List<Instant> busy(Visit visit, List<MeetingDraft> drafts) {
    return drafts.stream()
        .flatMap(draft -> clashes.clashes(visit, draft).stream())
        .flatMap(clash -> clash.starts().stream())
        .distinct()
        .toList();
  }

  private long lesson(Visit visit, MeetingDraft draft) {
    long lesson = courses.addLesson(visit, draft.topic().strip());
    if (meetings.save(visit.in(lesson), draft) instanceof MeetingSaving.Invalid invalid) {
      throw new IllegalStateException("a date of a good series is not good: " + invalid);
    }
    return lesson;
  }

  /** The date in the name, in the language of who plans: the platform shows names alone. */
  private static MeetingDraft dated(Visit visit, MeetingDraft draft, LocalDateTime start) {
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(Locale.forLanguageTag(visit.locale()))
            .format(start);
    String topic = draft.topic().strip();
    int room = TOPIC_LENGTH - date.length() - 3;
    return draft.on(topic.substring(0, Math.min(room, topic.length())) + " (" + date + ")", start);
  }
}
