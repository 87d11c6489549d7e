package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.course.Visit;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.setting.MeetingDefaults;

/** What a new meeting begins with. */
@Singleton
public class DraftDefaults {
  private static final int TOPIC_LENGTH = 200;

  /** Without letters that are mistaken for others: passcodes are read out over the telephone. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

  private static final String DIGITS = "23456789";

  private final SecureRandom random = new SecureRandom();
  private final CourseService courses;
  private final MeetingDefaults settings;
  private final Clock clock;

  @Inject
  DraftDefaults(CourseService courses, MeetingDefaults settings, Clock clock) {
    this.courses = courses;
    this.settings = settings;
    this.clock = clock;
  }

  MeetingDraft draft(Visit visit, String title, Optional<String> address, List<HostView> hosts) {
    Optional<HostView> host = host(address, hosts);
    ZoneId zone = zone(courses.course(visit), visit, host);
    MeetingDraft bare =
        new MeetingDraft(
            title.substring(0, Math.min(title.length(), TOPIC_LENGTH)),
            nextHour(zone),
            Duration.ZERO,
            zone,
            passcode(),
            false,
            host.map(HostView::id).orElse(""));
    return settings.begun(visit, bare);
  }

  /** The person's own Zoom user, or the only one there is. */
  private static Optional<HostView> host(Optional<String> address, List<HostView> hosts) {
    Optional<HostView> own = own(address, hosts);
    return own.isEmpty() && hosts.size() == 1 ? Optional.of(hosts.get(0)) : own;
  }

  /**
   * @param address of the person at Zoom, by the registration's identity rule
   */
  static Optional<HostView> own(Optional<String> address, List<HostView> hosts) {
    return address.flatMap(
        own -> hosts.stream().filter(h -> h.email().equalsIgnoreCase(own)).findFirst());
  }

  private LocalDateTime nextHour(ZoneId zone) {
    return LocalDateTime.ofInstant(clock.instant(), zone)
        .truncatedTo(ChronoUnit.HOURS)
        .plusHours(1);
  }

  private static ZoneId zone(CourseView course, Visit visit, Optional<HostView> host) {
    return Stream.of(course.zone(), visit.zone(), host.flatMap(HostView::zone))
        .flatMap(Optional::stream)
        .flatMap(DraftDefaults::known)
        .findFirst()
        .orElse(ZoneId.of("UTC"));
  }

  private static Stream<ZoneId> known(String name) {
    try {
      return Stream.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Stream.empty();
    }
  }

  /** A new one: four letters and four digits, because Zoom's accounts may ask for both. */
  public String passcode() {
    return some(LETTERS, 4) + some(DIGITS, 4);
  }

  private String some(String alphabet, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
