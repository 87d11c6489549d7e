package org.presente.web.host.attendance.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file that spreadsheets open by a double click. In Spanish and Portuguese they expect semicolons
 * between cells and a comma in numbers. No cell can become a formula.
 */
public record Csv(Locale locale) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);

  public String text(List<List<String>> lines) {
    return BYTE_ORDER_MARK
        + lines.stream()
            .map(cells -> cells.stream().map(this::cell).collect(Collectors.joining(separator())))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private String separator() {
    return isEnglish() ? "," : ";";
  }

  private boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }

  private String cell(String text) {
    if (NUMBER.matcher(text).matches()) {
      return isEnglish() ? text : text.replace('.', ',');
    }
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
