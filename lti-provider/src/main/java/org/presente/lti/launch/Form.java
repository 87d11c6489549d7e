package org.presente.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parameters of a request. A parameter that stands twice is not there: whoever sends two values
 * wants two readers to see different ones.
 */
public record Form(Map<String, List<String>> values) {
  /** From {@code HttpServletRequest.getParameterMap()}. */
  public static Form of(Map<String, String[]> parameters) {
    return new Form(
        parameters.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
  }

  public Optional<String> value(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.size() == 1 && !all.get(0).isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
  }

  public boolean has(String name) {
    return values.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isEmpty());
  }

  /** Holds id_token and state: never in a log. */
  @Override
  public String toString() {
    return "Form" + values.keySet();
  }
}
