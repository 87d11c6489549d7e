package org.presente.web.zoom.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;

/** Where Zoom sends an admin's browser back to. The state finds the row; no session is needed. */
@WebServlet("/zoom/oauth/callback")
public class CallbackServlet extends HttpServlet {
  @Inject private transient AuthorizationService authorizations;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Authorized ended =
        authorizations.finish(parameter(request, "state"), parameter(request, "code"));
    String result = ended instanceof Authorized.Connected ? "yes" : "no";
    response.sendRedirect(request.getContextPath() + "/admin/zoom?authorized=" + result);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "");
  }
}
