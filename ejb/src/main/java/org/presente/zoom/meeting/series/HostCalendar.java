package org.presente.zoom.meeting.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** When the hosts of an account are taken by our meetings, from the database alone. */
@Singleton
public class HostCalendar {
  private final MeetingRepository repository;
  private final Clock clock;

  @Inject
  HostCalendar(MeetingRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** By the other meetings of its host. */
  List<Slot> taken(MeetingEntity meeting) {
    return repository.ofConnection(meeting.connectionId(), clock.instant()).stream()
        .filter(
            other ->
                other.lessonId() != meeting.lessonId() && other.hostId().equals(meeting.hostId()))
        .map(MeetingEntity::classes)
        .flatMap(Collection::stream)
        .toList();
  }

  /** By host, without the lesson's own meeting. */
  public Map<String, List<Taken>> ofConnection(long connectionId, long lessonId) {
    Instant now = clock.instant();
    return repository.ofConnection(connectionId, now).stream()
        .filter(meeting -> meeting.lessonId() != lessonId)
        .flatMap(
            meeting ->
                meeting.classes().stream()
                    .filter(slot -> slot.end().isAfter(now))
                    .map(slot -> new Taken(meeting.hostId(), slot)))
        .collect(Collectors.groupingBy(Taken::hostId));
  }

  /** A time at which somebody is taken. */
  public record Taken(String hostId, Slot slot) {}
}
