package org.presente.lti.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Custom parameters. Keys are compared without regard to case, because platforms return them
 * lower-cased or unchanged. An empty string means "supported, no value"; a value that is still a
 * {@code $Variable} was not filled in and counts as absent.
 */
public final class CustomParameters {
  private final Map<String, String> values;
  private final Set<String> unresolved;

  private CustomParameters(Map<String, String> values, Set<String> unresolved) {
    this.values = values;
    this.unresolved = unresolved;
  }

  public static CustomParameters of(Map<String, String> claimed) {
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Set<String> unresolved = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    claimed.forEach(
        (name, value) -> {
          if (value.startsWith("$")) {
            unresolved.add(name.toLowerCase(Locale.ROOT));
          } else {
            values.put(name.toLowerCase(Locale.ROOT), value);
          }
        });
    return new CustomParameters(values, unresolved);
  }

  /** Names of the parameters that came with a value. */
  public Set<String> filled() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names of those that came empty, or as the {@code $Variable} we asked for. */
  public Set<String> unfilled() {
    return Stream.concat(
            unresolved.stream(), values.keySet().stream().filter(name -> nonEmpty(name).isEmpty()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The value, which may be empty. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public Optional<String> nonEmpty(String name) {
    return text(name).filter(value -> !value.isBlank());
  }

  /**
   * The first of these that holds a date, so that a {@code .user.} variable can be named before the
   * one of the link. ISO 8601 with a zone, or seconds since 1970 (Moodle's Context.timeFrame).
   */
  public Optional<Instant> instant(String... namesByPrecedence) {
    return Arrays.stream(namesByPrecedence)
        .flatMap(name -> nonEmpty(name).flatMap(CustomParameters::parsedInstant).stream())
        .findFirst();
  }

  /** Moodle sends "99" for "the server's zone", which is no zone we could know. */
  public Optional<ZoneId> zone(String name) {
    return nonEmpty(name).flatMap(CustomParameters::parsedZone);
  }

  /** Ids of earlier copies, newest first: comma list of url-encoded ids (Core 1.3 appendix B.2). */
  public List<String> history(String name) {
    return nonEmpty(name).stream()
        .flatMap(list -> Arrays.stream(list.split(",", -1)))
        .map(CustomParameters::decoded)
        .filter(id -> !id.isBlank())
        .toList();
  }

  private static Optional<Instant> parsedInstant(String text) {
    try {
      return Optional.of(
          text.matches("[0-9]{1,11}")
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> parsedZone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text)
        ? Optional.of(ZoneId.of(text))
        : Optional.empty();
  }

  private static String decoded(String id) {
    try {
      return URLDecoder.decode(id.strip(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return id.strip();
    }
  }
}
