package org.presente.sandbox.lms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What a real Moodle said. Not part of the project: without the files their tests are skipped. */
final class Captures {
  private static final Path FOLDER =
      Path.of(System.getProperty("presente.shared", "../../shared"), "moodle");

  private Captures() {}

  static void assumePresent() {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "left out: no captures in " + FOLDER + " (set -Dpresente.shared)");
  }

  static JsonNode read(String name) {
    try {
      return new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The shape of a value: one line for each thing in it, path and JSON type, elements of an array
   * taken together.
   */
  static Set<String> shape(JsonNode node) {
    Set<String> lines = new TreeSet<>();
    collect("", node, lines);
    return lines;
  }

  private static void collect(String path, JsonNode node, Set<String> lines) {
    lines.add(path + " " + node.getNodeType());
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), lines));
    } else {
      node.forEach(element -> collect(path + "/*", element, lines));
    }
  }
}
