package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomMeeting;

/**
 * A meeting as it should be on Zoom. Settings are always sent: meetings made over the API do not
 * take the host's defaults. Zoom's own mails to registrants are off, since their addresses are made
 * up.
 *
 * @param registered whether people register; decided once, when the meeting is made
 */
public record MeetingPlan(
    MeetingCode code,
    String topic,
    Instant start,
    Duration duration,
    ZoneId zone,
    String passcode,
    boolean waitingRoom,
    boolean registered,
    Optional<SeriesPlan> series,
    MeetingOptions options) {
  /** Zoom's setting for who must register: 0 everybody and at once, 2 nobody. */
  public static final String APPROVAL = "approval_type";

  /** Once, with the usual options. */
  public MeetingPlan(
      MeetingCode code,
      String topic,
      Instant start,
      Duration duration,
      ZoneId zone,
      String passcode,
      boolean waitingRoom,
      boolean registered) {
    this(
        code,
        topic,
        start,
        duration,
        zone,
        passcode,
        waitingRoom,
        registered,
        Optional.empty(),
        MeetingOptions.defaults());
  }

  public MeetingPlan registered(boolean used) {
    return new MeetingPlan(
        code, topic, start, duration, zone, passcode, waitingRoom, used, series, options);
  }

  /** When it takes place. */
  public Schedule schedule() {
    return series
        .<Schedule>map(it -> new Schedule.Series(local(), zone, duration, it.recurrence()))
        .orElseGet(() -> new Schedule.OneOff(local(), zone, duration));
  }

  private static final String WAITING_ROOM = "waiting_room";
  private static final int AUTOMATIC = 0;
  private static final int NO_REGISTRATION = 2;

  /** Everything, for a new meeting. */
  public MeetingRequest toCreate() {
    MeetingRequest request =
        schedule()
            .on(MeetingRequest.empty())
            .topic(topic)
            .agenda(code.above(""))
            .passcode(passcode)
            .setting(WAITING_ROOM, waitingRoom)
            .setting("use_pmi", false)
            .setting("email_notification", false)
            .setting(APPROVAL, registered ? AUTOMATIC : NO_REGISTRATION);
    for (Map.Entry<String, Object> option : options.settings(waitingRoom).entrySet()) {
      request = request.setting(option.getKey(), option.getValue());
    }
    return registered
        ? request
            .setting("registration_type", 1)
            .setting("registrants_confirmation_email", false)
            .setting("registrants_email_notification", false)
        : request;
  }

  /** What must be sent to make the meeting on Zoom this one; empty when nothing differs. */
  public MeetingRequest changes(ZoomMeeting actual) {
    MeetingRequest request = MeetingRequest.empty();
    if (!topic.equals(actual.topic())) {
      request = request.topic(topic);
    }
    if (!code.isIn(actual.agenda())) {
      request = request.agenda(code.above(actual.agenda()));
    }
    request = schedule(request, actual);
    if (!duration.equals(actual.facts().duration())) {
      request = request.duration(duration);
    }
    if (!passcode.equals(actual.passcode())) {
      request = request.passcode(passcode);
    }
    if (differs(actual, WAITING_ROOM, waitingRoom)) {
      request = request.setting(WAITING_ROOM, waitingRoom);
    }
    return options(request, actual);
  }

  /** Of a series nothing is sent as long as its rule is the same: sending rebuilds its dates. */
  private MeetingRequest schedule(MeetingRequest request, ZoomMeeting actual) {
    if (series.isPresent()) {
      return series.get().ruleDiffers(actual, zone) ? schedule().on(request) : request;
    }
    return isAt(actual) && zone.getId().equals(actual.facts().timezone())
        ? request
        : request.start(local(), zone);
  }

  private MeetingRequest options(MeetingRequest request, ZoomMeeting actual) {
    MeetingRequest more = request;
    for (Map.Entry<String, Object> option : options.settings(waitingRoom).entrySet()) {
      if (differs(actual, option.getKey(), option.getValue())) {
        more = more.setting(option.getKey(), option.getValue());
      }
    }
    return more;
  }

  /** Zoom's names of what it did not take as sent: locked settings, a past start, a passcode. */
  public List<String> ignored(ZoomMeeting actual) {
    MeetingRequest left = changes(actual);
    List<String> names = new ArrayList<>(left.fields().keySet());
    names.remove("timezone");
    names.addAll(left.settings().keySet());
    if (registered && !registers(actual)) {
      names.add(APPROVAL);
    }
    return List.copyOf(names);
  }

  /** Whether people can register for the meeting as it is. */
  public static boolean registers(ZoomMeeting actual) {
    return Integer.toString(AUTOMATIC).equals(actual.setting(APPROVAL));
  }

  private boolean isAt(ZoomMeeting actual) {
    return actual.start().equals(Optional.of(start));
  }

  private LocalDateTime local() {
    return LocalDateTime.ofInstant(start, zone);
  }

  private static boolean differs(ZoomMeeting actual, String setting, Object wanted) {
    String told = actual.setting(setting);
    return !told.isEmpty() && !told.equals(wanted.toString());
  }

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "MeetingPlan[" + start + ", " + duration + "]";
  }
}
