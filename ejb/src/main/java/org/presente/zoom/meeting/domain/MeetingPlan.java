package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.api.option.TrackingValues;

/**
 * A meeting as it should be on Zoom. Settings are always sent: meetings made over the API do not
 * take the host's defaults. Zoom's own mails to registrants are off, since their addresses are made
 * up.
 *
 * @param registered whether people register; decided once, when the meeting is made
 * @param attached somebody made it on Zoom; it goes without our code
 * @param format meeting or webinar; the latter takes fewer settings and some of its own
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
    MeetingOptions options,
    CoursePart course,
    boolean attached,
    Format format) {
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
        MeetingOptions.defaults(),
        CoursePart.nothing(),
        false);
  }

  /** A meeting, not a webinar. */
  public MeetingPlan(
      MeetingCode code,
      String topic,
      Instant start,
      Duration duration,
      ZoneId zone,
      String passcode,
      boolean waitingRoom,
      boolean registered,
      Optional<SeriesPlan> series,
      MeetingOptions options,
      CoursePart course,
      boolean attached) {
    this(
        code,
        topic,
        start,
        duration,
        zone,
        passcode,
        waitingRoom,
        registered,
        series,
        options,
        course,
        attached,
        Format.meeting());
  }

  /** Whose people get personal links, nobody is assigned to a room by an address of their own. */
  public MeetingPlan registered(boolean used) {
    return new MeetingPlan(
        code,
        topic,
        start,
        duration,
        zone,
        passcode,
        waitingRoom,
        used,
        series,
        options,
        used && !registered ? course.withoutPeople() : course,
        attached,
        format);
  }

  /** When it takes place. */
  public Schedule schedule() {
    return Schedule.of(local(), zone, duration, recurrence());
  }

  private Optional<Recurrence> recurrence() {
    return series.map(SeriesPlan::recurrence);
  }

  private static final String WAITING_ROOM = "waiting_room";
  private static final String ALTERNATIVE_HOSTS = "alternative_hosts";
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
    for (Map.Entry<String, Object> option : settings().entrySet()) {
      request = set(request, option);
    }
    if (!course.tracking().isEmpty()) {
      request = request.with(new TrackingValues(course.tracking()));
    }
    return format.request(registered ? withoutMails(request) : request);
  }

  private static MeetingRequest withoutMails(MeetingRequest request) {
    return request
        .setting("registration_type", 1)
        .setting("registrants_confirmation_email", false)
        .setting("registrants_email_notification", false);
  }

  /** What must be sent to make the meeting on Zoom this one; empty when nothing differs. */
  public MeetingRequest changes(ZoomMeeting actual) {
    MeetingRequest request = MeetingRequest.empty();
    if (!topic.equals(actual.topic())) {
      request = request.topic(topic);
    }
    if (!attached && !code.isIn(actual.agenda())) {
      request = request.agenda(code.above(actual.agenda()));
    }
    if (Timing.of(recurrence()) != Timing.ANY_TIME) {
      request = times(request, actual);
    }
    if (!passcode.equals(actual.passcode())) {
      request = request.passcode(passcode);
    }
    if (!format.isWebinar() && differs(actual, WAITING_ROOM, waitingRoom)) {
      request = request.setting(WAITING_ROOM, waitingRoom);
    }
    return format.request(options(request, actual));
  }

  private MeetingRequest times(MeetingRequest request, ZoomMeeting actual) {
    MeetingRequest more = schedule(request, actual);
    return duration.equals(actual.facts().duration()) ? more : more.duration(duration);
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
    for (Map.Entry<String, Object> option : settings().entrySet()) {
      if (differs(actual, option.getKey(), option.getValue())) {
        more = set(more, option);
      }
    }
    boolean tracked =
        course.tracking().entrySet().stream()
            .allMatch(it -> it.getValue().equals(actual.tracking().get(it.getKey())));
    return tracked ? more : more.with(new TrackingValues(course.tracking()));
  }

  /** The LMS sends its own notes: Zoom is not to write to who is named. */
  private static MeetingRequest set(MeetingRequest request, Map.Entry<String, Object> option) {
    MeetingRequest more = request.setting(option.getKey(), option.getValue());
    boolean named = ALTERNATIVE_HOSTS.equals(option.getKey()) && !"".equals(option.getValue());
    return named ? more.setting("alternative_hosts_email_notification", false) : more;
  }

  /** What the form says and what the course gives. */
  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>(options.settings(waitingRoom));
    course.rooms().ifPresent(rooms -> settings.putAll(rooms.on(MeetingRequest.empty()).settings()));
    return format.settings(settings);
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
    Object told = actual.settings().get(setting);
    return setting.equals(ALTERNATIVE_HOSTS)
        ? told != null && !addresses(told).equals(addresses(wanted))
        : Differences.differs(told, wanted);
  }

  /** Zoom orders and separates them as it likes. */
  private static Set<String> addresses(Object list) {
    return MeetingOptions.addresses(list.toString().toLowerCase(Locale.ROOT)).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "MeetingPlan[" + start + ", " + duration + "]";
  }
}
