package org.presente.zoom.meeting.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.option.AiCompanion;
import org.presente.zoom.api.option.Chat;
import org.presente.zoom.api.option.Encryption;
import org.presente.zoom.api.option.Interpretation;
import org.presente.zoom.api.option.Interpretation.Interpreter;

/**
 * What Zoom does for a class beside letting people talk; most of it needs a plan or a switch of the
 * account, and is dropped without a word where that is missing.
 *
 * @param chat that outlives the meeting; outsiders are never added to it
 * @param summary the AI companion writes one, for the host
 * @param questions people may ask the AI companion
 * @param focus students see the host only
 * @param endToEnd encryption that switches off recording, telephones and breakout rooms
 */
public record Amenities(
    boolean chat,
    boolean summary,
    boolean questions,
    boolean focus,
    boolean endToEnd,
    List<Interpreter> interpreters) {
  private static final Pattern INTERPRETER =
      Pattern.compile("([^|;,\\s]+@[^|;,\\s]+),([\\p{L} -]{2,40}),([\\p{L} -]{2,40})");

  public Amenities {
    interpreters = List.copyOf(interpreters);
  }

  public static Amenities none() {
    return new Amenities(false, false, false, false, false, List.of());
  }

  /** By Zoom's names. */
  Map<String, Object> settings() {
    return MeetingRequest.empty()
        .with(
            new Chat(chat),
            new AiCompanion(summary, questions),
            endToEnd ? Encryption.E2EE : Encryption.ENHANCED_ENCRYPTION,
            new Interpretation(interpreters))
        .setting("focus_mode", focus)
        .settings();
  }

  /** As one text to be stored, without a bar. */
  String text() {
    String switches = chat + " " + summary + " " + questions + " " + focus + " " + endToEnd;
    return switches + " " + lines(interpreters, ";");
  }

  static Amenities parse(String text) {
    String[] parts = text.split(" ", 6);
    return new Amenities(
        Boolean.parseBoolean(parts[0]),
        Boolean.parseBoolean(parts[1]),
        Boolean.parseBoolean(parts[2]),
        Boolean.parseBoolean(parts[3]),
        Boolean.parseBoolean(parts[4]),
        interpreters(parts[5]));
  }

  /** One interpreter a line, as people write it: address, from, to. */
  public String interpreterLines() {
    return lines(interpreters, "\n");
  }

  private static String lines(List<Interpreter> interpreters, String between) {
    return interpreters.stream()
        .map(each -> each.address() + "," + each.from() + "," + each.to())
        .collect(Collectors.joining(between));
  }

  /**
   * @param text interpreters, one a line or separated by semicolons
   * @throws IllegalArgumentException when a line is none
   */
  public static List<Interpreter> interpreters(String text) {
    List<Interpreter> all = new ArrayList<>();
    Arrays.stream(text.split("[;\\r\\n]+", -1))
        .map(line -> line.strip().replaceAll("\\s*,\\s*", ","))
        .filter(line -> !line.isEmpty())
        .forEach(line -> all.add(interpreter(line)));
    return List.copyOf(all);
  }

  private static Interpreter interpreter(String line) {
    var parts = INTERPRETER.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("an address and two languages");
    }
    return new Interpreter(parts.group(1), parts.group(2), parts.group(3));
  }
}
