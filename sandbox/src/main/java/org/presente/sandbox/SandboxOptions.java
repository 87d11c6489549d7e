package org.presente.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * What the sandbox is started with.
 *
 * @param data the folder where both servers and the clock keep what must outlive them
 * @param toolUrl where the tool answers
 * @param profile which LMS the mini LMS behaves as
 * @param blank leaves registration and credentials to the person
 */
public record SandboxOptions(
    int lmsPort,
    int zoomPort,
    int mailPort,
    Path data,
    URI toolUrl,
    QuirkProfile profile,
    boolean blank) {
  static final String USAGE =
      "options: --lms-port N --zoom-port N --mail-port N --data DIR --tool-url URL --profile LMS --blank";

  static SandboxOptions defaults() {
    return new SandboxOptions(
        8090,
        8091,
        8092,
        Path.of("sandbox-data"),
        URI.create("http://localhost:8080"),
        QuirkProfile.MOODLE,
        false);
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
      case "--blank" ->
          new SandboxOptions(lmsPort, zoomPort, mailPort, data, toolUrl, profile, true);
      case "--lms-port" ->
          new SandboxOptions(port(name, rest), zoomPort, mailPort, data, toolUrl, profile, blank);
      case "--zoom-port" ->
          new SandboxOptions(lmsPort, port(name, rest), mailPort, data, toolUrl, profile, blank);
      case "--mail-port" ->
          new SandboxOptions(lmsPort, zoomPort, port(name, rest), data, toolUrl, profile, blank);
      case "--data" ->
          new SandboxOptions(
              lmsPort, zoomPort, mailPort, Path.of(value(name, rest)), toolUrl, profile, blank);
      case "--tool-url" ->
          new SandboxOptions(
              lmsPort, zoomPort, mailPort, data, URI.create(value(name, rest)), profile, blank);
      case "--profile" ->
          new SandboxOptions(
              lmsPort, zoomPort, mailPort, data, toolUrl, profile(value(name, rest)), blank);
      default -> throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
    };
  }

  private static QuirkProfile profile(String name) {
    return QuirkProfile.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--profile needs one of %s, not %s"
                        .formatted(
                            Arrays.stream(QuirkProfile.values())
                                .map(QuirkProfile::wireName)
                                .collect(Collectors.joining(", ")),
                            name)));
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
