package org.presente.web.zoom.webhook;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;

/**
 * Where Zoom posts events. It waits three seconds for the answer and comes again only after an
 * outage, so an event is kept and answered at once; the queue does the rest.
 */
@WebServlet("/webhooks/zoom/*")
public class WebhookServlet extends HttpServlet {
  private static final Logger LOG = Logger.getLogger(WebhookServlet.class.getName());

  /** Sealed it has to fit into its column. */
  private static final int MOST_BYTES = 256 * 1024;

  @Inject private transient WebhookService webhooks;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    String path = Optional.ofNullable(request.getPathInfo()).map(it -> it.substring(1)).orElse("");
    answer(webhooks.receive(path, proof(request, body)), response);
  }

  private static Proof proof(HttpServletRequest request, byte[] body) {
    return new Proof(
        Optional.ofNullable(request.getHeader("x-zm-signature")),
        Optional.ofNullable(request.getHeader("x-zm-request-timestamp")),
        body);
  }

  private static void answer(WebhookAnswer answer, HttpServletResponse response)
      throws IOException {
    if (answer instanceof WebhookAnswer.Kept) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (answer instanceof WebhookAnswer.Signed signed) {
      response.setContentType("application/json");
      response.getOutputStream().write(json(signed));
    } else if (answer instanceof WebhookAnswer.Refused refused) {
      LOG.log(Level.INFO, "an event of Zoom was refused: {0}", refused.why());
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static byte[] json(WebhookAnswer.Signed signed) {
    return Json.createObjectBuilder()
        .add("plainToken", signed.plainToken())
        .add("encryptedToken", signed.encryptedToken())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
