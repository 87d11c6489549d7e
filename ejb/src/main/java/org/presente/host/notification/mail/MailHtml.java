package org.presente.host.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.presente.host.notification.mail.MailWriter.Content;
import org.presente.host.notification.mail.MailWriter.Way;

/** The HTML side of a mail: no pictures, no scripts, nothing that is loaded. */
record MailHtml(Locale language) {
  private static final String BUTTON =
      "display:inline-block;padding:10px 18px;border:1px solid;border-radius:6px";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark"><title>%s</title></head>
      <body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
      <div style="max-width:36em;margin:0 auto">
      <h1 style="font-size:20px;line-height:1.3">%s</h1>
      <p>%s%s</p>
      %s<p>%s</p>
      <hr style="border:0;border-top:1px solid #999">
      <p style="font-size:13px">%s<br>%s</p>
      </div></body></html>
      """;

  String page(Content content) {
    return PAGE.formatted(
        language.toLanguageTag(),
        escaped(content.subject()),
        escaped(content.subject()),
        escaped(content.text()),
        content.course().isBlank() ? "" : "<br>" + escaped(content.course()),
        list(content.lines()),
        link(content.way(), BUTTON),
        escaped(content.goodbye()),
        link(content.stop(), ""));
  }

  private static String list(List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> "<li>" + escaped(line) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>\n"));
  }

  private static String link(Way way, String style) {
    return way.address()
        .map(
            address ->
                "<a href=\"%s\" style=\"%s\">%s</a>"
                    .formatted(escaped(address), style, escaped(way.text())))
        .orElseGet(() -> escaped(way.text()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
