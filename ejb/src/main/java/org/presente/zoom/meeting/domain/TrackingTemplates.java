package org.presente.zoom.meeting.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an admin has tracking fields filled: {@code Field = text} separated by semicolons or lines,
 * in whose texts {@code %course%}, {@code %code%} and {@code %lesson%} stand for what the platform
 * says, such as {@code Department = %code%; Course = %course%}.
 */
public record TrackingTemplates(Map<String, String> templates) {
  private static final int LONGEST_VALUE = 255;

  public TrackingTemplates {
    templates = Map.copyOf(templates);
  }

  /** What is no pair is left out. */
  public static TrackingTemplates parse(String text) {
    Map<String, String> templates = new LinkedHashMap<>();
    Arrays.stream(text.split("[;\\r\\n]+", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank())
        .forEach(pair -> templates.put(pair[0].strip(), pair[1].strip()));
    return new TrackingTemplates(templates);
  }

  public boolean isEmpty() {
    return templates.isEmpty();
  }

  /**
   * @param facts by the word that stands for them
   * @return without fields whose value is empty
   */
  public Map<String, String> filled(Map<String, String> facts) {
    Map<String, String> values = new LinkedHashMap<>();
    templates.forEach(
        (field, template) -> {
          String value = template;
          for (Map.Entry<String, String> fact : facts.entrySet()) {
            value = value.replace("%" + fact.getKey() + "%", fact.getValue());
          }
          String cut = value.strip();
          if (!cut.isEmpty()) {
            values.put(field, cut.substring(0, Math.min(cut.length(), LONGEST_VALUE)));
          }
        });
    return values;
  }
}
