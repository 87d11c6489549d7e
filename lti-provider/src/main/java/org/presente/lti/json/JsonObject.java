package org.presente.lti.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A typed view on a JSON object: a member that is missing, null or of another type is absent. Who
 * must tell "missing" from "wrong" asks {@link #has}.
 */
public final class JsonObject {
  /** Years 1970 to 9999, what NumericDate can mean to us. */
  private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

  private static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, Object> members;

  private JsonObject(Map<String, Object> members) {
    this.members = members;
  }

  public static JsonObject empty() {
    return EMPTY;
  }

  public static JsonObject of(Map<?, ?> members) {
    Map<String, Object> copy = new LinkedHashMap<>();
    members.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return new JsonObject(Collections.unmodifiableMap(copy));
  }

  static List<JsonObject> objectsIn(List<?> elements) {
    return elements.stream()
        .filter(Map.class::isInstance)
        .map(element -> JsonObject.of((Map<?, ?>) element))
        .toList();
  }

  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** Without U+0000, which no database column takes. */
  public Optional<String> text(String name) {
    return value(name, String.class).map(text -> text.replace("\u0000", ""));
  }

  public Optional<BigDecimal> number(String name) {
    return value(name, BigDecimal.class);
  }

  /** A boolean, or a string that says so: several platforms quote them. */
  public Optional<Boolean> flag(String name) {
    Object value = members.get(name);
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return "true".equals(value) || "false".equals(value)
        ? Optional.of("true".equals(value))
        : Optional.empty();
  }

  /** A NumericDate (RFC 7519 section 2): seconds since 1970, fractions dropped. */
  public Optional<Instant> instant(String name) {
    return number(name)
        .filter(seconds -> seconds.signum() >= 0 && seconds.compareTo(LAST_SECOND) <= 0)
        .map(seconds -> Instant.ofEpochSecond(seconds.longValue()));
  }

  public Optional<JsonObject> object(String name) {
    return value(name, Map.class).map(JsonObject::of);
  }

  public boolean isArray(String name) {
    return members.get(name) instanceof List<?>;
  }

  /** The objects of an array; elements of other types are left out. */
  public List<JsonObject> objects(String name) {
    return members.get(name) instanceof List<?> elements ? objectsIn(elements) : List.of();
  }

  /** The strings of an array; elements of other types are left out. */
  public List<String> texts(String name) {
    return members.get(name) instanceof List<?> elements
        ? elements.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  public Map<String, Object> members() {
    return members;
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    return Optional.ofNullable(members.get(name)).filter(type::isInstance).map(type::cast);
  }
}
