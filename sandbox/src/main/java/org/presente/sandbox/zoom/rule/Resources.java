package org.presente.sandbox.zoom.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside the simulator's classes. */
public final class Resources {
  private static final String FOLDER = "/org/presente/sandbox/zoom/";

  private Resources() {}

  public static String text(String name) {
    try (var stream = Resources.class.getResourceAsStream(FOLDER + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    return text(name).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }
}
