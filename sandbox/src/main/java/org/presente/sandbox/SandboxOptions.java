package org.presente.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the sandbox is started with.
 *
 * @param data the folder where both servers and the clock keep what must outlive them
 * @param toolUrl where the tool answers
 * @param blank leaves registration and credentials to the person
 */
public record SandboxOptions(int lmsPort, int zoomPort, Path data, URI toolUrl, boolean blank) {
  static final String USAGE =
      "options: --lms-port N --zoom-port N --data DIR --tool-url URL --blank";

  static SandboxOptions defaults() {
    return new SandboxOptions(
        8090, 8091, Path.of("sandbox-data"), URI.create("http://localhost:8080"), false);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a sentence for the person who typed it
   */
  static SandboxOptions of(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    SandboxOptions options = defaults();
    while (!rest.isEmpty()) {
      options = options.with(rest.remove(), rest);
    }
    return options;
  }

  private SandboxOptions with(String name, Deque<String> rest) {
    return switch (name) {
      case "--blank" -> new SandboxOptions(lmsPort, zoomPort, data, toolUrl, true);
      case "--lms-port" -> new SandboxOptions(port(name, rest), zoomPort, data, toolUrl, blank);
      case "--zoom-port" -> new SandboxOptions(lmsPort, port(name, rest), data, toolUrl, blank);
      case "--data" ->
          new SandboxOptions(lmsPort, zoomPort, Path.of(value(name, rest)), toolUrl, blank);
      case "--tool-url" ->
          new SandboxOptions(lmsPort, zoomPort, data, URI.create(value(name, rest)), blank);
      default -> throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
    };
  }

  private static String value(String name, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(name + " needs a value; " + USAGE);
    }
    return rest.remove();
  }

  private static int port(String name, Deque<String> rest) {
    String value = value(name, rest);
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new IllegalArgumentException(name + " needs a port number, not " + value);
    }
    return Integer.parseInt(value);
  }
}
