package org.presente.sandbox.lms.platform;

import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;

/** A page that posts a form at once; with a button for browsers without scripts. */
public record AutoForm(String action, Map<String, String> fields) {

  public void show(Context context) {
    context.header("Cache-Control", "no-store");
    context.html(page());
  }

  private String page() {
    String inputs =
        fields.entrySet().stream().map(AutoForm::input).collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Opening</title></head><body>
        <form id="ltiform" action="%s" method="post">
        %s
        <noscript><button type="submit">Continue</button></noscript>
        </form>
        <script>document.getElementById('ltiform').submit()</script>
        </body></html>
        """
        .formatted(Html.escape(action), inputs);
  }

  private static String input(Map.Entry<String, String> field) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
        .formatted(Html.escape(field.getKey()), Html.escape(field.getValue()));
  }
}
