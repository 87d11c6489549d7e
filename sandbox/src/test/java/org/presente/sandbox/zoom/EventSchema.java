package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a value against the part of JSON Schema that the event documents use: type, properties,
 * required, additionalProperties, items, enum.
 */
final class EventSchema {
  private EventSchema() {}

  static List<String> faults(JsonNode schema, JsonNode value) {
    var faults = new ArrayList<String>();
    check("", schema, value, faults);
    return faults;
  }

  private static void check(String path, JsonNode schema, JsonNode value, List<String> faults) {
    if (!typeFits(schema.path("type").asText(), value)) {
      faults.add(path + " is no " + schema.path("type").asText());
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      faults.add(path + " is none of " + schema.get("enum"));
    }
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                faults.add(path + "." + name.asText() + " is missing");
              }
            });
    value
        .properties()
        .forEach(e -> member(path + "." + e.getKey(), schema, e.getKey(), e.getValue(), faults));
    if (value.isArray()) {
      value.forEach(element -> check(path + "[]", schema.path("items"), element, faults));
    }
  }

  private static void member(
      String path, JsonNode schema, String name, JsonNode value, List<String> faults) {
    if (schema.path("properties").has(name)) {
      check(path, schema.get("properties").get(name), value, faults);
    } else if (schema.has("properties") && !schema.path("additionalProperties").asBoolean(true)) {
      faults.add(path + " is not in the document");
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (var allowed : values) {
      if (allowed.asText().equals(value.asText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean typeFits(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> true;
    };
  }
}
