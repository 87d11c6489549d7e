package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.presente.lti.security.ToolKeys;
import org.presente.web.host.page.EntityTag;

/** The tool's public keys. Platforms keep them for long; the next key is there a day ahead. */
@WebServlet("/lti/jwks")
public class JwksServlet extends HttpServlet {
  @Inject private transient ToolKeys keys;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String jwks = keys.current().jwks();
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (EntityTag.of(jwks).isKnownTo(request, response)) {
      return;
    }
    response.setContentType("application/json");
    response.getOutputStream().write(jwks.getBytes(StandardCharsets.UTF_8));
  }
}
