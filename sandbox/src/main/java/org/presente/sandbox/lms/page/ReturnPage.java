package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Where a tool sends people back to, with what it has to say (LTI 1.3 section 5.4.6.1). */
final class ReturnPage implements Handler {
  private final Shell shell;

  ReturnPage(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void handle(Context context) {
    StringBuilder body = new StringBuilder("<h1>Back from the tool</h1>");
    for (String name : List.of("lti_errormsg", "lti_msg")) {
      String text = context.queryParam(name);
      if (text != null) {
        body.append("<p class=\"%s\">%s</p>".formatted(name, escape(text)));
      }
    }
    String course = String.valueOf(context.queryParam("course"));
    body.append(
        "<p><a href=\"/courses/%s\" target=\"_top\">To the course</a></p>"
            .formatted(escape(course)));
    shell.show(context, "Back from the tool", body.toString());
  }
}
