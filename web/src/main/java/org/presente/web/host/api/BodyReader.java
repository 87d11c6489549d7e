package org.presente.web.host.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.presente.lti.json.JsonObject;

/**
 * Reads the members of a JSON body and remembers everything that is wrong with them, so that a
 * caller is told all of it at once. A member that nobody asked for is wrong too: it is misspelt as
 * a rule.
 */
public final class BodyReader {
  private final JsonObject object;
  private final String pointer;
  private final List<Fault> faults;
  private final Set<String> known = new HashSet<>();

  /**
   * Something wrong.
   *
   * @param pointer RFC 6901
   * @param key of the sentence
   */
  public record Fault(String pointer, String key) {}

  private BodyReader(JsonObject object, String pointer, List<Fault> faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
  }

  public static BodyReader of(JsonObject body) {
    return new BodyReader(body, "", new ArrayList<>());
  }

  /** Also those of parts. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public void wrong(String name, String key) {
    faults.add(new Fault(pointer + "/" + name, key));
  }

  /** Finds the members that were not asked for; to be called last. */
  public void end() {
    object.members().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(name, "api.field.unknown"));
  }

  /** Whether the member stands there as {@code null}. */
  public boolean isNull(String name) {
    known.add(name);
    return object.members().containsKey(name) && !object.has(name);
  }

  public boolean has(String name) {
    known.add(name);
    return object.has(name);
  }

  public Optional<String> text(String name, int longest) {
    return read(name, "api.field.text", value -> object.text(name))
        .filter(
            text -> {
              boolean fits = text.length() <= longest;
              if (!fits) {
                wrong(name, "api.field.too-long");
              }
              return fits;
            });
  }

  public Optional<Boolean> flag(String name) {
    return read(
        name,
        "api.field.flag",
        value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  public Optional<Integer> number(String name, int least, int most) {
    return read(
        name,
        "api.field.number",
        value -> object.number(name).flatMap(number -> whole(number, least, most)));
  }

  private static Optional<Integer> whole(BigDecimal number, int least, int most) {
    try {
      return Optional.of(number.intValueExact()).filter(n -> n >= least && n <= most);
    } catch (ArithmeticException notWhole) {
      return Optional.empty();
    }
  }

  /**
   * A text that means something.
   *
   * @param key of the sentence for a text that does not
   */
  public <T> Optional<T> meaning(String name, String key, Function<String, Optional<T>> reader) {
    return read(name, key, value -> object.text(name).flatMap(reader));
  }

  public Optional<List<String>> texts(String name, int most) {
    return read(
        name,
        "api.field.texts",
        value ->
            value instanceof List<?> list
                    && list.size() <= most
                    && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(object.texts(name))
                : Optional.empty());
  }

  /** A part with members of its own, which writes its faults here. */
  public Optional<BodyReader> part(String name) {
    return read(
        name,
        "api.field.object",
        value ->
            object
                .object(name)
                .map(members -> new BodyReader(members, pointer + "/" + name, faults)));
  }

  /** Says that the member is missing where it is. */
  public <T> Optional<T> required(String name, Optional<T> value) {
    if (!object.has(name)) {
      wrong(name, "api.field.required");
    }
    return value;
  }

  private <T> Optional<T> read(String name, String key, Function<Object, Optional<T>> reader) {
    known.add(name);
    Map<String, Object> members = object.members();
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> result = reader.apply(value);
    if (result.isEmpty()) {
      wrong(name, key);
    }
    return result;
  }
}
