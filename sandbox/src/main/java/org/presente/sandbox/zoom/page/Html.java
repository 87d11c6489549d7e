package org.presente.sandbox.zoom.page;

import java.util.Collection;
import java.util.stream.Collectors;

/** A piece of HTML. Values put into it are escaped unless they are HTML themselves. */
record Html(String text) {
  static final Html NONE = new Html("");

  /** Each {@code {}} takes the next value. */
  static Html of(String template, Object... values) {
    var out = new StringBuilder();
    var rest = template;
    for (var value : values) {
      var hole = rest.indexOf("{}");
      out.append(rest, 0, hole).append(value instanceof Html html ? html.text : escape(value));
      rest = rest.substring(hole + 2);
    }
    return new Html(out.append(rest).toString());
  }

  static Html join(Collection<Html> parts) {
    return new Html(parts.stream().map(Html::text).collect(Collectors.joining("\n")));
  }

  Html and(Html next) {
    return new Html(text + "\n" + next.text);
  }

  private static String escape(Object value) {
    return String.valueOf(value)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * A whole page.
   *
   * @param refresh whether it loads itself again every few seconds
   */
  static String page(String title, boolean refresh, Html content) {
    return of(
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">{}
            <link rel="stylesheet" href="/zoom.css"></head>
            <body><header><a href="/">Zoom simulator</a><span>invented meetings, no real Zoom</span>
            </header><main>
            {}
            </main></body></html>
            """,
            title,
            refresh ? new Html("<meta http-equiv=\"refresh\" content=\"5\">") : NONE,
            content)
        .text;
  }
}
