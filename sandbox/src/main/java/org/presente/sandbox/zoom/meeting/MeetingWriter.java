package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.UuidShape;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Creates and changes whole meetings as a valid request body says. */
public final class MeetingWriter {
  private final World world;
  private final SandboxClock clock;
  private final SettingsRules rules;
  private final Ids ids = new Ids();

  public MeetingWriter(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
    this.rules = new SettingsRules(world);
  }

  public Meeting create(ZoomUser host, ObjectNode request) {
    var meeting =
        new Meeting(
            freeNumber(),
            ids.uuid(UuidShape.NATURAL),
            host,
            ids.letters(32) + ".1",
            clock.instant());
    var body = meeting.body();
    body.put("topic", "Zoom Meeting").put("agenda", "").put("type", Meeting.SCHEDULED);
    body.put("timezone", host.timezone()).put("duration", 60).put("pre_schedule", false);
    body.set("settings", SettingsRules.defaults());
    merge(body, request);
    body.put("timezone", Times.zone(meeting.timezone(), "timezone").getId());
    rules.correct(meeting, host);
    setPasscode(meeting, body.path("default_password").asBoolean(true));
    body.remove("default_password");
    schedule(meeting, request);
    world.put(meeting);
    return meeting;
  }

  /** A webinar has a meeting's times, and none of its doors. */
  public Meeting createWebinar(ZoomUser host, ObjectNode request) {
    var meeting = create(host, asMeeting(request));
    meeting.becomeWebinar();
    meeting.settings().put("waiting_room", false).put("join_before_host", false);
    return meeting;
  }

  public void changeWebinar(Meeting webinar, ZoomUser host, ObjectNode request) {
    change(webinar, host, asMeeting(request));
  }

  private static ObjectNode asMeeting(ObjectNode request) {
    var copy = request.deepCopy();
    if (copy.hasNonNull("type")) {
      copy.put("type", Meeting.timesOf(copy.get("type").asInt()));
    }
    return copy;
  }

  public void change(Meeting meeting, ZoomUser host, ObjectNode request) {
    var before = meeting.body().deepCopy();
    var startBefore = meeting.start();
    try {
      merge(meeting.body(), request);
      Times.zone(meeting.timezone(), "timezone");
      rules.correct(meeting, host);
      setPasscode(meeting, false);
      reschedule(meeting, request);
    } catch (ApiError refused) {
      meeting.body().removeAll();
      meeting.body().setAll(before);
      meeting.start(startBefore.orElse(null));
      throw refused;
    }
    meeting.changed(clock.instant());
  }

  /** Settings are merged member by member, everything else is replaced. */
  private static void merge(ObjectNode body, ObjectNode request) {
    var settings = body.withObject("/settings").deepCopy();
    request.path("settings").properties().forEach(e -> settings.set(e.getKey(), e.getValue()));
    body.setAll(request.deepCopy());
    body.set("settings", settings);
    body.remove("start_time");
    body.remove("schedule_for");
  }

  private void setPasscode(Meeting meeting, boolean wanted) {
    var given = meeting.body().path("password").asText();
    if (given.isEmpty() && (wanted || SettingsRules.unprotected(meeting))) {
      meeting.body().put("password", ids.digits(6));
    }
  }

  private void schedule(Meeting meeting, ObjectNode request) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    switch (meeting.type()) {
      case Meeting.SCHEDULED -> meeting.start(requestedStart(meeting, request, now));
      case Meeting.FIXED_TIME -> {
        meeting.start(requestedStart(meeting, request, now));
        expand(meeting);
      }
      default -> meeting.start(null);
    }
    if (meeting.type() != Meeting.FIXED_TIME) {
      meeting.body().remove("recurrence");
    }
  }

  private void reschedule(Meeting meeting, ObjectNode request) {
    var touched = request.has("start_time") || request.has("type") || request.has("timezone");
    if (meeting.type() == Meeting.FIXED_TIME && (touched || request.has("recurrence"))) {
      meeting.start(requestedStart(meeting, request, baseOfSeries(meeting, request)));
      expand(meeting);
    } else if (meeting.type() == Meeting.FIXED_TIME && request.has("duration")) {
      meeting.occurrences(
          meeting.occurrences().stream()
              .map(o -> o.moved(o.id(), o.start(), meeting.minutes()))
              .toList());
    } else if (meeting.type() == Meeting.SCHEDULED) {
      meeting.start(requestedStart(meeting, request, meeting.start().orElseGet(clock::instant)));
      meeting.occurrences(List.of());
    }
    if (meeting.type() != Meeting.FIXED_TIME) {
      meeting.body().remove("recurrence");
    }
  }

  /**
   * Field report: a recurrence with end_times but without start_time is counted from the last
   * occurrence.
   */
  private Instant baseOfSeries(Meeting meeting, ObjectNode request) {
    var dates = meeting.occurrences();
    if (request.path("recurrence").has("end_times") && !dates.isEmpty()) {
      return dates.get(dates.size() - 1).start();
    }
    return meeting.start().orElseGet(clock::instant);
  }

  /** A start in the past is ignored without an error. */
  private Instant requestedStart(Meeting meeting, ObjectNode request, Instant otherwise) {
    if (!request.hasNonNull("start_time")) {
      return otherwise;
    }
    var wanted = Times.instant(request.get("start_time").asText(), zone(meeting), "start_time");
    return wanted.isBefore(clock.instant()) ? otherwise : wanted;
  }

  private static void expand(Meeting meeting) {
    if (!meeting.body().path("recurrence").isObject()) {
      throw ApiError.invalid("recurrence");
    }
    var rule = Recurrence.of(meeting.body().get("recurrence"));
    var dates = rule.expand(meeting.start().orElseThrow(), zone(meeting), meeting.minutes());
    meeting.occurrences(dates);
    meeting.start(dates.get(0).start());
  }

  private static ZoneId zone(Meeting meeting) {
    return Times.zone(meeting.timezone(), "timezone");
  }

  private long freeNumber() {
    var number = ids.meetingNumber();
    return world.meeting(number).isPresent() ? freeNumber() : number;
  }
}
