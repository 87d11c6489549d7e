package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The members of a JSON value with their types; the elements of an array taken together. */
final class Shape {
  private Shape() {}

  static Set<String> of(JsonNode node) {
    var lines = new TreeSet<String>();
    collect("", node, lines);
    return lines;
  }

  private static void collect(String path, JsonNode node, Set<String> lines) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              e ->
                  collect(
                      path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), lines));
    } else if (node.isArray()) {
      node.forEach(element -> collect(path + "[]", element, lines));
    } else {
      lines.add(path + ": " + node.getNodeType().name().toLowerCase(Locale.ROOT));
    }
  }
}
