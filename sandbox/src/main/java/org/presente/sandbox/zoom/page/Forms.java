package org.presente.sandbox.zoom.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small forms: a button with hidden fields, or one text field. */
final class Forms {
  private Forms() {}

  static Html button(String action, String label, Map<String, String> fields) {
    return form(action, fields, Html.of("<button>{}</button>", label));
  }

  /** A button that stands out. */
  static Html mainButton(String action, String label, Map<String, String> fields) {
    return form(action, fields, Html.of("<button class=\"main\">{}</button>", label));
  }

  static Html field(
      String action, String name, String label, String button, Map<String, String> fields) {
    var input =
        Html.of(
            "<label>{} <input name=\"{}\" required autocomplete=\"off\"></label> "
                + "<button>{}</button>",
            label,
            name,
            button);
    return form(action, fields, input);
  }

  private static Html form(String action, Map<String, String> fields, Html inside) {
    var hidden =
        fields.entrySet().stream()
            .map(
                e ->
                    Html.of(
                        "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                        e.getKey(),
                        e.getValue()))
            .toList();
    return Html.of(
        "<form method=\"post\" action=\"{}\">{}{}</form>", action, Html.join(hidden), inside);
  }

  static Map<String, String> fields(String... namesAndValues) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
