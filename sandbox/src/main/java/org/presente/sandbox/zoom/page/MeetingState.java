package org.presente.sandbox.zoom.page;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.sandbox.zoom.state.World;

/** Where a meeting stands now, in words for a page. */
record MeetingState(Meeting meeting, List<Instance> instances, Instant now) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

  static MeetingState of(World world, Meeting meeting, Instant now) {
    return new MeetingState(meeting, world.instancesOf(meeting.id()), now);
  }

  Optional<Instance> running() {
    return instances.stream().filter(Instance::running).findFirst();
  }

  /** The date that is on or comes next; when all are over, the last one. */
  Optional<Occurrence> date() {
    var dates =
        meeting.type() == Meeting.FIXED_TIME
            ? meeting.occurrences().stream().filter(o -> !o.deleted()).toList()
            : meeting.start().map(s -> Occurrence.at(s, meeting.minutes())).stream().toList();
    return dates.stream()
        .filter(o -> o.end().isAfter(now))
        .min(Comparator.comparing(Occurrence::start))
        .or(() -> dates.stream().max(Comparator.comparing(Occurrence::start)));
  }

  String when() {
    return date()
        .map(
            o ->
                text(o.start(), WHEN)
                    + " ("
                    + meeting.timezone()
                    + "), "
                    + Duration.ofMinutes(o.minutes()).toMinutes()
                    + " minutes")
        .orElse("no fixed time");
  }

  String time(Instant instant) {
    return text(instant, CLOCK);
  }

  String dateTime(Instant instant) {
    return text(instant, WHEN);
  }

  private String text(Instant instant, DateTimeFormatter format) {
    return format.format(instant.atZone(Times.zone(meeting.timezone(), "timezone")));
  }

  Html pill() {
    if (running().isPresent()) {
      return Html.of("<span class=\"pill on\">running</span>");
    }
    var over = date().map(o -> !o.end().isAfter(now)).orElse(false);
    return instances.isEmpty() || !over
        ? Html.of("<span class=\"pill\">not started</span>")
        : Html.of("<span class=\"pill off\">ended</span>");
  }
}
