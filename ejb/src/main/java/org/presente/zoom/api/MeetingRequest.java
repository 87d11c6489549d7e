package org.presente.zoom.api;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presente.zoom.api.option.MeetingOption;

/**
 * The members of a meeting to be sent: all of them to create, the changed ones to update. Made by
 * adding to {@link #empty()}; what was not added is not sent, and Zoom keeps or chooses it.
 *
 * @param fields by Zoom's names; values are texts, booleans, integers, lists and maps
 * @param settings the same for the member {@code settings}
 */
public record MeetingRequest(Map<String, Object> fields, Map<String, Object> settings) {

  /** Zoom's own meeting types, as far as we make them. */
  public enum Type {
    SCHEDULED(2),
    RECURRING_WITHOUT_TIME(3),
    RECURRING(8);

    private final int number;

    Type(int number) {
      this.number = number;
    }

    public int number() {
      return number;
    }
  }

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final Set<String> OCCURRENCE_FIELDS =
      Set.of("agenda", "start_time", "timezone", "duration");

  private static final Set<String> OCCURRENCE_SETTINGS =
      Set.of(
          "host_video",
          "participant_video",
          "join_before_host",
          "mute_upon_entry",
          "waiting_room",
          "watermark",
          "auto_recording");

  public MeetingRequest {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  public static MeetingRequest empty() {
    return new MeetingRequest(Map.of(), Map.of());
  }

  public boolean isEmpty() {
    return fields.isEmpty() && settings.isEmpty();
  }

  public MeetingRequest type(Type type) {
    return field("type", type.number());
  }

  public MeetingRequest topic(String topic) {
    return field("topic", topic);
  }

  public MeetingRequest agenda(String agenda) {
    return field("agenda", agenda);
  }

  /** In local time: Zoom reads a start without Z in the time zone beside it. */
  public MeetingRequest start(LocalDateTime start, ZoneId zone) {
    return field("start_time", LOCAL.format(start)).field("timezone", zone.getId());
  }

  public MeetingRequest duration(Duration duration) {
    return field("duration", Math.toIntExact(duration.toMinutes()));
  }

  public MeetingRequest passcode(String passcode) {
    return field("password", passcode);
  }

  /** Zoom's recurrence object; it replaces the whole of it, so send all its members. */
  public MeetingRequest recurrence(Map<String, Object> recurrence) {
    return field("recurrence", Map.copyOf(recurrence));
  }

  /** Zoom's separator is a semicolon. */
  public MeetingRequest alternativeHosts(List<String> addresses) {
    return setting("alternative_hosts", String.join(";", addresses));
  }

  /** In the order given; a later option wins over an earlier one. */
  public MeetingRequest with(MeetingOption... options) {
    MeetingRequest request = this;
    for (MeetingOption option : options) {
      request = option.on(request);
    }
    return request;
  }

  /** What Zoom takes of it for a single occurrence; the rest would be refused. (4.2) */
  public MeetingRequest ofOneOccurrence() {
    Map<String, Object> kept = new LinkedHashMap<>(fields);
    kept.keySet().retainAll(OCCURRENCE_FIELDS);
    Map<String, Object> keptSettings = new LinkedHashMap<>(settings);
    keptSettings.keySet().retainAll(OCCURRENCE_SETTINGS);
    return new MeetingRequest(kept, keptSettings);
  }

  public MeetingRequest field(String name, Object value) {
    return new MeetingRequest(with(fields, name, value), settings);
  }

  public MeetingRequest setting(String name, Object value) {
    return new MeetingRequest(fields, with(settings, name, value));
  }

  private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }

  /** Names only: topic, agenda and passcode are not for logs. */
  @Override
  public String toString() {
    return "MeetingRequest[" + fields.keySet() + ", " + settings.keySet() + "]";
  }
}
