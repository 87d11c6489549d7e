package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** The lists of a host's meetings by type. Instant meetings are in none of them. */
public final class MeetingLists {
  /** A meeting, or one date of it. */
  private record Row(Meeting meeting, Optional<Instant> start, int minutes) {
    boolean upcoming(Instant now) {
      return start.map(s -> s.plus(Duration.ofMinutes(minutes)).isAfter(now)).orElse(true);
    }
  }

  private final World world;
  private final SandboxClock clock;
  private final MeetingFinder finder;
  private final MeetingView view;

  public MeetingLists(World world, SandboxClock clock, MeetingFinder finder, MeetingView view) {
    this.world = world;
    this.clock = clock;
    this.finder = finder;
    this.view = view;
  }

  /**
   * @param days rows whose start is outside are left out; rows without a start stay
   */
  public List<ObjectNode> of(ZoomUser host, String type, Predicate<Instant> days) {
    var now = clock.instant();
    var meetings =
        world.meetings().stream()
            .filter(m -> listed(m, host) && !m.webinar())
            .filter(m -> m.type() != Meeting.INSTANT);
    return rows(meetings, type, now)
        .filter(r -> r.start().map(days::test).orElse(true))
        .map(r -> view.row(r.meeting(), r.start(), r.minutes()))
        .toList();
  }

  /** The scheduled webinars, a series once. */
  public List<ObjectNode> webinars(ZoomUser host) {
    return world.meetings().stream()
        .filter(m -> listed(m, host) && m.webinar())
        .map(MeetingLists::once)
        .map(r -> view.row(r.meeting(), r.start(), r.minutes()))
        .toList();
  }

  private boolean listed(Meeting meeting, ZoomUser host) {
    return meeting.hostId().equals(host.id()) && !meeting.deleted() && finder.alive(meeting);
  }

  private Stream<Row> rows(Stream<Meeting> meetings, String type, Instant now) {
    return switch (type) {
      case "live" -> meetings.filter(this::live).map(MeetingLists::once);
      case "upcoming", "upcoming_meetings" ->
          meetings.flatMap(MeetingLists::dates).filter(r -> r.upcoming(now) || live(r.meeting()));
      case "previous_meetings" -> meetings.flatMap(this::past);
      default -> meetings.map(MeetingLists::once);
    };
  }

  private boolean live(Meeting meeting) {
    return world.running(meeting.id()).isPresent();
  }

  private static Row once(Meeting meeting) {
    return new Row(meeting, meeting.start(), meeting.minutes());
  }

  /** Series appear once for each date; deleted dates do not. */
  private static Stream<Row> dates(Meeting meeting) {
    return meeting.type() == Meeting.FIXED_TIME
        ? meeting.occurrences().stream()
            .filter(o -> !o.deleted())
            .map(o -> new Row(meeting, Optional.of(o.start()), o.minutes()))
        : Stream.of(once(meeting));
  }

  private Stream<Row> past(Meeting meeting) {
    return world.instancesOf(meeting.id()).stream()
        .filter(i -> !i.running())
        .map(Instance::startedAt)
        .map(start -> new Row(meeting, Optional.of(start), meeting.minutes()));
  }
}
