package org.presente.sandbox.lms.launch;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.platform.AutoForm;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * The start of a launch: what the browser is made to send to the tool.
 *
 * @param action the tool's login address
 * @param fields the parameters of LTI 1.3 section 4.1 and of OpenID third-party login
 */
public record LoginInitiation(String action, Map<String, String> fields) {

  void send(Context context, Platform platform) {
    if (platform.has(Quirk.LOGIN_BY_POST)) {
      new AutoForm(action, fields).show(context);
    } else {
      context.redirect(action + (action.contains("?") ? "&" : "?") + query());
    }
  }

  private String query() {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
