package org.presente.zoom.api.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object, read leniently: Zoom mixes numbers, texts and missing members
 * freely. Absent texts are empty, absent numbers zero.
 *
 * @param members texts, booleans, Long, Double, lists and maps of the same
 */
public record Fields(Map<String, Object> members) {

  public Fields {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public String text(String name) {
    Object value = members.getOrDefault(name, "");
    return value instanceof Map || value instanceof List ? "" : value.toString();
  }

  public long number(String name) {
    if (members.get(name) instanceof Number number) {
      return number.longValue();
    }
    try {
      return Long.parseLong(text(name).strip());
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  public boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  public Duration minutes(String name) {
    return Duration.ofMinutes(number(name));
  }

  public Optional<Instant> instant(String name) {
    try {
      return Optional.of(OffsetDateTime.parse(text(name)).toInstant());
    } catch (DateTimeParseException absentOrUnreadable) {
      return Optional.empty();
    }
  }

  /** The object's members, none when there is no such object. */
  public Map<String, Object> map(String name) {
    return members.get(name) instanceof Map<?, ?> map ? named(map) : Map.of();
  }

  public Fields object(String name) {
    return new Fields(map(name));
  }

  /** The objects of a list; what is not an object is left out. */
  public List<Fields> list(String name) {
    if (!(members.get(name) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .filter(Map.class::isInstance)
        .map(item -> new Fields(named((Map<?, ?>) item)))
        .toList();
  }

  /** The texts and numbers of a list, as texts. */
  public List<String> texts(String name) {
    if (!(members.get(name) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .filter(item -> !(item instanceof Map || item instanceof List))
        .map(Object::toString)
        .toList();
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(name.toString(), value));
    return named;
  }

  /** Names only. */
  @Override
  public String toString() {
    return "Fields" + members.keySet();
  }
}
