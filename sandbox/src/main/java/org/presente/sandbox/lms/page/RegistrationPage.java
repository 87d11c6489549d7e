package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.registration.Invitation;
import org.presente.sandbox.lms.registration.RegistrationTokens;

/** Opens the tool's registration page in a frame, and goes home when the tool says it is done. */
final class RegistrationPage {
  private final Platform platform;
  private final Shell shell;
  private final RegistrationTokens tokens;

  RegistrationPage(Platform platform, Shell shell, RegistrationTokens tokens) {
    this.platform = platform;
    this.shell = shell;
    this.tokens = tokens;
  }

  void show(Context context) {
    address(String.valueOf(context.formParam("url")).strip())
        .ifPresentOrElse(
            tool -> open(context, tool),
            () -> shell.apologise(context, 400, "That is no web address."));
  }

  private static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void open(Context context, URI tool) {
    String address =
        escape(Invitation.to(tool, tokens.forNewTool(), platform).address().toString());
    shell.show(
        context,
        "Register a tool",
        """
        <h1>Register a tool</h1>
        <p>The tool's own page tells how it went. <a id="registered" href="/#tools">Back to the tools</a></p>
        <iframe id="registration-frame" name="registration-frame" title="Registration" src="%s"></iframe>
        <script>
        window.addEventListener('message', function (event) {
          var frame = document.getElementById('registration-frame').contentWindow;
          if (event.source === frame && event.data
              && event.data.subject === 'org.imsglobal.lti.close') {
            window.location = '/#tools';
          }
        });
        </script>
        """
            .formatted(address));
  }
}
