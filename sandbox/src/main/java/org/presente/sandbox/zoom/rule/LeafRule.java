package org.presente.sandbox.zoom.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rule for one plain value, written like {@code integer 1..1440} or {@code string<=200}. */
final class LeafRule {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /** UTC with Z, or local without anything: other offsets are not among the documented forms. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z?");

  private LeafRule() {}

  static Predicate<JsonNode> of(String rule) {
    if (rule.contains(" in ")) {
      var values = List.of(rule.substring(rule.indexOf(" in ") + 4).split("\\|", -1));
      return type(rule.substring(0, rule.indexOf(' '))).and(v -> values.contains(v.asText()));
    }
    if (rule.contains("..")) {
      var limits = rule.substring(rule.indexOf(' ') + 1).split("\\.\\.", -1);
      return type("integer").and(v -> between(v, limits));
    }
    if (rule.contains("~")) {
      return type("string").and(v -> v.asText().matches(rule.substring(rule.indexOf('~') + 1)));
    }
    if (rule.contains("<=")) {
      var limit = Integer.parseInt(rule.substring(rule.indexOf("<=") + 2));
      return type(rule.substring(0, rule.indexOf("<="))).and(v -> v.asText().length() <= limit);
    }
    return type(rule);
  }

  private static boolean between(JsonNode value, String[] limits) {
    return value.asLong() >= Long.parseLong(limits[0])
        && value.asLong() <= Long.parseLong(limits[1]);
  }

  private static Predicate<JsonNode> type(String name) {
    return switch (name) {
      case "string" -> JsonNode::isTextual;
      case "integer" -> JsonNode::isIntegralNumber;
      case "boolean" -> JsonNode::isBoolean;
      case "email" -> v -> v.isTextual() && EMAIL.matcher(v.asText()).matches();
      case "time" -> v -> v.isTextual() && TIME.matcher(v.asText()).matches();
      default -> throw new IllegalArgumentException("No such rule: " + name);
    };
  }
}
