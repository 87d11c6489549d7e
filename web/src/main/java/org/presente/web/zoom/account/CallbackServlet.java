package org.presente.web.zoom.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.presente.web.zoom.own.OwnZoomReturn;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.OwnGrants;

/**
 * Where Zoom sends an admin's or a teacher's browser back to. The state finds the row; no session
 * is needed.
 */
@WebServlet("/zoom/oauth/callback")
public class CallbackServlet extends HttpServlet {
  @Inject private transient AuthorizationService authorizations;
  @Inject private transient OwnZoomReturn teachers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String state = parameter(request, "state");
    String code = parameter(request, "code");
    if (OwnGrants.isOwn(state)) {
      teachers.end(state, code, request, response);
      return;
    }
    Authorized ended = authorizations.finish(state, code);
    String result = ended instanceof Authorized.Connected ? "yes" : "no";
    response.sendRedirect(request.getContextPath() + "/admin/zoom?authorized=" + result);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "");
  }
}
