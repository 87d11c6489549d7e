package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LoginInitiation;
import org.presente.lti.launch.LoginResult;
import org.presente.web.host.error.ProblemForward;

/** Third-party initiated login, GET and POST (Security Framework 1.0 section 5.1.1). */
@WebServlet("/lti/login")
public class LoginInitiationServlet extends HttpServlet {
  @Inject private transient LoginInitiation initiation;
  @Inject private transient LaunchProblems launchProblems;
  @Inject private transient ProblemForward problems;
  @Inject private transient StorageForward storage;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = Form.of(request.getParameterMap());
    LoginResult result = initiation.initiate(form);
    if (result instanceof LoginResult.Refused refused) {
      problems.show(launchProblems.of(refused), request, response);
    } else if (result instanceof LoginResult.Redirect redirect) {
      goOn(redirect, form, request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    doGet(request, response);
  }

  private void goOn(
      LoginResult.Redirect redirect,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    switch (CookieProbe.of(request)) {
      case GO_ON -> {
        response.addHeader("Set-Cookie", redirect.cookie().header());
        send(HttpServletResponse.SC_FOUND, redirect.location().toString(), response);
      }
      case ASK -> {
        response.addHeader("Set-Cookie", CookieProbe.cookie());
        send(HttpServletResponse.SC_SEE_OTHER, CookieProbe.again(form), response);
      }
      case NO_COOKIES -> storage.keep(redirect, form, request, response);
    }
  }

  private static void send(int status, String location, HttpServletResponse response) {
    response.setStatus(status);
    response.setHeader("Location", location);
    response.setHeader("Cache-Control", "no-store");
  }
}
