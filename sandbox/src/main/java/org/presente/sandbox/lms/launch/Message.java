package org.presente.sandbox.lms.launch;

import io.javalin.http.Context;
import org.presente.sandbox.lms.platform.Html;

/** A sentence where the tool would show. */
final class Message {
  private Message() {}

  static void show(Context context, int status, String sentence) {
    context
        .status(status)
        .html(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>LMS</title></head>
            <body><p id="lms-message">%s</p></body></html>
            """
                .formatted(Html.escape(sentence)));
  }
}
