package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.presente.lti.registration.CanvasConfiguration;
import org.presente.lti.registration.ToolDescription;
import org.presente.web.host.page.EntityTag;

/** The tool's description for Canvas, where a developer key is made "by URL". Holds no secret. */
@WebServlet("/lti/config.json")
public class ConfigurationServlet extends HttpServlet {
  @Inject private transient ToolDescription tool;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String json = new CanvasConfiguration(tool).json();
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (EntityTag.of(json).isKnownTo(request, response)) {
      return;
    }
    response.setContentType("application/json");
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }
}
