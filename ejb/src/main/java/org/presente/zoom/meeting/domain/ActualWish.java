package org.presente.zoom.meeting.domain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.api.option.Interpretation.Interpreter;
import org.presente.zoom.meeting.domain.MeetingOptions.Audio;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;

/** A meeting that somebody made on Zoom, as if an instructor had wished for it. */
public sealed interface ActualWish {

  /** What lessons cannot follow. */
  enum Unfit implements ActualWish {
    /** Begun at once, or a personal room. */
    KIND,
    /** It recurs in a way that our rules do not. */
    RULE
  }

  /**
   * @param start of the first date, local in {@code zone}
   */
  record Fit(
      LocalDateTime start, ZoneId zone, Optional<Recurrence> recurrence, MeetingOptions options)
      implements ActualWish {
    public Schedule schedule() {
      return Schedule.of(start, zone, Duration.ZERO, recurrence);
    }
  }

  int ONCE = 2;
  int WITHOUT_TIME = 3;
  int RECURRING = 8;

  /**
   * @param actual of a series with all its dates
   * @param now what a room without a time begins with, where its form is given one
   */
  static ActualWish of(ZoomMeeting actual, Instant now) {
    int type = actual.facts().type();
    Optional<Instant> start = actual.start();
    if (type == WITHOUT_TIME && !actual.isOn("use_pmi")) {
      return room(actual, now);
    }
    if ((type != ONCE && type != RECURRING) || start.isEmpty() || actual.isOn("use_pmi")) {
      return Unfit.KIND;
    }
    ZoneId zone = zone(actual.facts().timezone());
    LocalDateTime local = LocalDateTime.ofInstant(start.get(), zone);
    if (type == ONCE) {
      return new Fit(local, zone, Optional.empty(), options(actual));
    }
    return Recurrence.of(actual.recurrence(), zone)
        .flatMap(rule -> series(actual, local, zone, rule))
        .<ActualWish>map(fit -> fit)
        .orElse(Unfit.RULE);
  }

  private static Fit room(ZoomMeeting actual, Instant now) {
    ZoneId zone = zone(actual.facts().timezone());
    LocalDateTime next =
        LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
    return new Fit(next, zone, Optional.of(Recurrence.anyTime()), options(actual));
  }

  /**
   * The first listed date may have been moved: the first planned one is what the rule begins at.
   */
  private static Optional<Fit> series(
      ZoomMeeting actual, LocalDateTime listed, ZoneId zone, Recurrence rule) {
    LocalDateTime first =
        actual.occurrences().stream()
            .map(ActualWish::planned)
            .min(Instant::compareTo)
            .map(at -> LocalDateTime.ofInstant(at, zone))
            .orElse(listed);
    Set<Instant> ours =
        rule.starts(first, zone).stream()
            .map(at -> at.toInstant())
            .collect(Collectors.toUnmodifiableSet());
    Set<Instant> theirs =
        actual.occurrences().stream()
            .map(ActualWish::planned)
            .collect(Collectors.toUnmodifiableSet());
    return ours.equals(theirs)
        ? Optional.of(new Fit(first, zone, Optional.of(rule), options(actual)))
        : Optional.empty();
  }

  /** Zoom's ids are the planned starts in milliseconds. */
  private static Instant planned(ZoomMeeting.Occurrence date) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(date.id()));
    } catch (NumberFormatException another) {
      return date.start();
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneId.of("UTC");
    }
  }

  private static MeetingOptions options(ZoomMeeting actual) {
    boolean early = actual.isOn("join_before_host");
    return new MeetingOptions(
        early ? minutes(actual.setting("jbh_time")) : -1,
        actual.isOn("meeting_authentication"),
        actual.isOn("mute_upon_entry"),
        actual.isOn("host_video"),
        actual.isOn("participant_video"),
        one(Audio.class, actual.setting("audio"), Audio.BOTH),
        one(Recording.class, actual.setting("auto_recording"), Recording.NONE),
        MeetingOptions.addresses(actual.setting("alternative_hosts")),
        MeetingPlan.registers(actual),
        Audience.everybody(),
        amenities(actual));
  }

  private static Amenities amenities(ZoomMeeting actual) {
    return new Amenities(
        isEnabled(actual, "continuous_meeting_chat"),
        actual.isOn("auto_start_meeting_summary"),
        actual.isOn("auto_start_ai_companion_questions"),
        actual.isOn("focus_mode"),
        "e2ee".equals(actual.setting("encryption_type")),
        interpreters(actual));
  }

  private static boolean isEnabled(ZoomMeeting actual, String setting) {
    return actual.settings().get(setting) instanceof Map<?, ?> members
        && Boolean.parseBoolean(String.valueOf(members.get("enable")));
  }

  private static List<Interpreter> interpreters(ZoomMeeting actual) {
    if (actual.settings().get("language_interpretation") instanceof Map<?, ?> members
        && members.get("interpreters") instanceof List<?> rows) {
      String lines =
          rows.stream()
              .filter(Map.class::isInstance)
              .map(row -> (Map<?, ?>) row)
              .map(row -> row.get("email") + "," + row.get("interpreter_languages"))
              .collect(Collectors.joining(";"));
      try {
        return Amenities.interpreters(lines);
      } catch (IllegalArgumentException unreadable) {
        return List.of();
      }
    }
    return List.of();
  }

  private static int minutes(String text) {
    return text.matches("5|10|15") ? Integer.parseInt(text) : 0;
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String text, E otherwise) {
    try {
      return Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return otherwise;
    }
  }
}
