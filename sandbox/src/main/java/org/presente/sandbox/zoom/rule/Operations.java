package org.presente.sandbox.zoom.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of operations, and which of them a request line names. */
public final class Operations {
  /** An operation and the values in its path. */
  public record Match(Operation operation, Map<String, String> values) {}

  private final List<Operation> table =
      Resources.lines("operations.tsv").stream().map(Operation::parse).toList();

  public Operation byId(String id) {
    return table.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * Finds the operation. The literal path decides: an unescaped slash in a UUID makes another path,
   * which Zoom does not recognize.
   *
   * @param rawPath below /v2, still encoded
   */
  public Optional<Match> route(String method, String rawPath) {
    var parts = List.of(rawPath.substring(1).split("/", -1));
    var candidates =
        table.stream().filter(o -> o.method().equals(method) && fits(template(o), parts)).toList();
    // /users/me/… and /registrants/status before /registrants/{registrantId}
    return candidates.stream()
        .min(java.util.Comparator.comparingLong(Operations::placeholders))
        .map(o -> new Match(o, values(template(o), parts)));
  }

  private static List<String> template(Operation operation) {
    return List.of(operation.path().substring(1).split("/", -1));
  }

  private static long placeholders(Operation operation) {
    return template(operation).stream().filter(Operations::placeholder).count();
  }

  private static boolean placeholder(String part) {
    return part.startsWith("{");
  }

  private static boolean fits(List<String> template, List<String> parts) {
    if (template.size() != parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      var same = placeholder(template.get(i)) ? !parts.get(i).isEmpty() : same(template, parts, i);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(List<String> template, List<String> parts, int i) {
    return template.get(i).equals(parts.get(i));
  }

  private static Map<String, String> values(List<String> template, List<String> parts) {
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < parts.size(); i++) {
      if (placeholder(template.get(i))) {
        values.put(template.get(i).replaceAll("[{}]", ""), parts.get(i));
      }
    }
    return values;
  }

  /** All operation ids, for the pages and for tests. */
  public List<String> ids() {
    return table.stream().map(Operation::id).collect(Collectors.toUnmodifiableList());
  }
}
