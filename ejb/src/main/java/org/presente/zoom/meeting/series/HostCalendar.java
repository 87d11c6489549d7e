package org.presente.zoom.meeting.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.BusyTimeRepository;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/**
 * When the hosts of an account are taken, by our meetings and by those that Zoom last listed
 * besides; from the database alone.
 */
@Singleton
public class HostCalendar {
  private final MeetingRepository repository;
  private final BusyTimeRepository busyTimes;
  private final Clock clock;

  @Inject
  HostCalendar(MeetingRepository repository, BusyTimeRepository busyTimes, Clock clock) {
    this.repository = repository;
    this.busyTimes = busyTimes;
    this.clock = clock;
  }

  /** By the other meetings of its host. */
  List<Slot> taken(MeetingEntity meeting) {
    return taken(meeting.connectionId(), other -> !other.id().equals(meeting.id()))
        .filter(other -> other.hostId().equals(meeting.hostId()))
        .map(Taken::slot)
        .toList();
  }

  /**
   * By host, without the lesson's own meeting.
   *
   * @param lessonId empty for a lesson to be made
   */
  public Map<String, List<Taken>> ofConnection(long connectionId, Optional<Long> lessonId) {
    return ofConnection(connectionId, lessonId.map(Set::of).orElseGet(Set::of));
  }

  /**
   * As {@link #ofConnection(long, Optional)}.
   *
   * @param without lessons whose own meetings do not count
   */
  public Map<String, List<Taken>> ofConnection(long connectionId, Set<Long> without) {
    return byHost(connectionId, other -> !without.contains(other.lessonId()));
  }

  /**
   * By host, without one meeting.
   *
   * @param meetingId empty for a meeting to be made
   */
  Map<String, List<Taken>> beside(long connectionId, Optional<Long> meetingId) {
    return byHost(connectionId, other -> !meetingId.equals(Optional.of(other.id())));
  }

  private Map<String, List<Taken>> byHost(long connectionId, Predicate<MeetingEntity> others) {
    return taken(connectionId, others).collect(Collectors.groupingBy(Taken::hostId));
  }

  private Stream<Taken> taken(long connectionId, Predicate<MeetingEntity> others) {
    Instant now = clock.instant();
    Stream<Taken> ours =
        repository.ofConnection(connectionId, now).stream()
            .filter(others)
            .flatMap(
                meeting ->
                    meeting.classes().stream().map(slot -> new Taken(meeting.hostId(), slot)));
    Stream<Taken> onZoomAlone =
        busyTimes.ofConnection(connectionId, now).stream()
            .map(busy -> new Taken(busy.hostId(), busy.slot()));
    return Stream.concat(ours, onZoomAlone).filter(taken -> taken.slot().end().isAfter(now));
  }

  /** A time at which somebody is taken. */
  public record Taken(String hostId, Slot slot) {}
}
