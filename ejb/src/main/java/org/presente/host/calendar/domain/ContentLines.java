package org.presente.host.calendar.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of an iCalendar object, folded and escaped. (RFC 5545 sections 3.1 and 3.3.11) */
final class ContentLines {
  /** Octets of one line without its end. */
  private static final int LONGEST = 75;

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  ContentLines begin(String component) {
    return raw("BEGIN", component);
  }

  ContentLines end(String component) {
    return raw("END", component);
  }

  /** A property whose value is written as it is: a date, a number, an address, a rule. */
  ContentLines raw(String name, String value) {
    return fold(name + ":" + value);
  }

  /** A property that people read. */
  ContentLines text(String name, String value) {
    return fold(name + ":" + escaped(value));
  }

  ContentLines instant(String name, Instant value) {
    return raw(name, utc(value));
  }

  ContentLines append(ContentLines more) {
    text.append(more.text);
    return this;
  }

  static String utc(Instant value) {
    return UTC.format(value);
  }

  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** A parameter's value: it cannot hold quotes, and neither controls. (RFC 5545 section 3.2) */
  static String quoted(String value) {
    return '"' + value.replace('"', '\'').replaceAll("\\p{Cntrl}", " ") + '"';
  }

  /** The blank that begins a continued line counts; no character is torn apart. */
  private ContentLines fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
