package org.presente.zoom.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting as Zoom tells it when asked for it by id.
 *
 * @param status {@code waiting} or {@code started}; there is no "ended"
 * @param settings by Zoom's names; values are texts, booleans, numbers, lists and maps
 * @param recurrence by Zoom's names, empty when it does not recur
 * @param tracking values of the account's tracking fields, by the field's name
 */
public record ZoomMeeting(
    ListedMeeting facts,
    String hostEmail,
    String status,
    String passcode,
    String registrationUrl,
    Map<String, Object> settings,
    Map<String, Object> recurrence,
    List<Occurrence> occurrences,
    Map<String, String> tracking) {

  public ZoomMeeting {
    settings = Map.copyOf(settings);
    recurrence = Map.copyOf(recurrence);
    occurrences = List.copyOf(occurrences);
    tracking = Map.copyOf(tracking);
  }

  public long id() {
    return facts.id();
  }

  public String topic() {
    return facts.topic();
  }

  public String agenda() {
    return facts.agenda();
  }

  public String joinUrl() {
    return facts.joinUrl();
  }

  /** The first start: the meeting's own, or that of the first occurrence. */
  public Optional<Instant> start() {
    return facts.start().or(() -> occurrences.stream().findFirst().map(Occurrence::start));
  }

  public boolean started() {
    return "started".equals(status);
  }

  public boolean isOn(String setting) {
    return "true".equals(setting(setting));
  }

  /** The setting as text, empty when Zoom did not tell it. */
  public String setting(String name) {
    return String.valueOf(settings.getOrDefault(name, ""));
  }

  /** Without topic, links and passcode. */
  @Override
  public String toString() {
    return "ZoomMeeting[" + id() + ", " + status + "]";
  }

  /**
   * @param id Zoom's occurrence id, the planned start in milliseconds
   * @param status {@code available} or {@code deleted}
   */
  public record Occurrence(String id, Instant start, Duration duration, String status) {}
}
