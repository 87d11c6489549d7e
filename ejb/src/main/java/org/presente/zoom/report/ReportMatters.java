package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterSource;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.report.domain.Strays;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.ZoomInstanceEntity;
import org.presente.zoom.report.persistence.ZoomInstanceEntity.State;

/** Classes that did not take place when they were to, while the meeting ran at another hour. */
@Singleton
class ReportMatters implements MatterSource {
  private static final Duration REMEMBERED = Duration.ofDays(14);

  private final Meetings meetings;
  private final ReportRepository repository;
  private final Clock clock;

  @Inject
  ReportMatters(Meetings meetings, ReportRepository repository, Clock clock) {
    this.meetings = meetings;
    this.repository = repository;
    this.clock = clock;
  }

  @Override
  public List<Matter> of(long courseId) {
    Map<Long, MeetingFacts> own =
        meetings.ofCourse(courseId).stream()
            .collect(
                Collectors.toMap(MeetingFacts::id, Function.identity(), (first, second) -> first));
    if (own.isEmpty()) {
      return List.of();
    }
    return repository.held(own.keySet(), clock.instant().minus(REMEMBERED)).stream()
        .filter(this::mayBeAClass)
        .map(run -> own.get(run.meetingId()))
        .distinct()
        .map(it -> new Matter("stray-run", it.lessonId(), it.topic(), Optional.empty(), 1))
        .toList();
  }

  private boolean mayBeAClass(ZoomInstanceEntity run) {
    Set<Instant> held =
        repository.ofMeeting(run.meetingId()).stream()
            .filter(other -> other.state() != State.HELD)
            .flatMap(other -> other.scheduledStart().stream())
            .collect(Collectors.toSet());
    List<Interval> classes =
        meetings.classes(run.meetingId()).stream()
            .map(it -> Interval.of(it.start(), it.end()))
            .toList();
    return Strays.missed(run.startedAt(), classes, held, clock.instant()).isPresent();
  }
}
