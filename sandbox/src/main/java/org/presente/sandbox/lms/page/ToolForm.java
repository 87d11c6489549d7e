package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.registration.HandRegistration;

/** Registering a tool by hand: what to type in here, and then what to type in there. */
final class ToolForm {
  private final Platform platform;
  private final Shell shell;

  ToolForm(Platform platform, Shell shell) {
    this.platform = platform;
    this.shell = shell;
  }

  static String html() {
    return """
        <p>This platform has no Dynamic Registration: copy these from the tool.</p>
        <form method="post" action="/tools/by-hand" id="hand-form">%s%s%s%s%s%s
        <label for="hand-custom">Custom parameters, one a line</label>
        <textarea id="hand-custom" name="custom" rows="4"></textarea>
        <button id="hand-button">Register</button></form>
        """
        .formatted(
            field("name", "Name", "text"),
            field("login", "Login initiation URL", "url"),
            area("redirect", "Redirection URIs, one a line"),
            area("keys", "Public key set URL, or a public key (PEM)"),
            field("target", "Target link URI", "url"),
            field("picking", "Deep linking URL, if another", "url").replace(" required", ""));
  }

  private static String field(String name, String label, String type) {
    return """
        <label for="hand-%1$s">%2$s</label><input id="hand-%1$s" name="%1$s" type="%3$s" required>
        """
        .formatted(name, label, type);
  }

  private static String area(String name, String label) {
    return """
        <label for="hand-%1$s">%2$s</label>
        <textarea id="hand-%1$s" name="%1$s" rows="3" required></textarea>
        """
        .formatted(name, label);
  }

  void register(Context context) {
    HandRegistration form =
        new HandRegistration(
            text(context, "name"),
            text(context, "login"),
            text(context, "redirect"),
            text(context, "keys"),
            text(context, "target"),
            text(context, "picking"),
            text(context, "custom"));
    try {
      show(context, form.register(platform));
    } catch (IllegalArgumentException defective) {
      shell.apologise(context, 400, "This is not enough: " + defective.getMessage());
    }
  }

  private static String text(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  private void show(Context context, Tool tool) {
    Addresses addresses = platform.addresses();
    shell.show(
        context,
        "Registered",
        """
        <h1>Registered</h1><p>Now tell the tool about this platform.</p><table id="by-hand">
        %s%s%s%s%s%s</table><p><a href="/#tools">Back to the tools</a></p>
        """
            .formatted(
                row("issuer", "Issuer", addresses.issuer()),
                row("client", "Client ID", tool.clientId()),
                row("deployment", "Deployment ID", platform.deployment(tool.id(), "")),
                row(
                    "authorization",
                    "Authorization endpoint",
                    addresses.of(Addresses.AUTHORIZATION)),
                row("token", "Token endpoint", addresses.ofService(Addresses.TOKEN)),
                row("key-set", "Key set URL", addresses.ofService(Addresses.JWKS))));
  }

  private static String row(String id, String label, String value) {
    return "<tr><th>%s</th><td><code id=\"hand-%s\">%s</code></td></tr>"
        .formatted(label, id, escape(value));
  }
}
