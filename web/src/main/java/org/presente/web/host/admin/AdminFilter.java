package org.presente.web.host.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.presente.host.admin.AdminService;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.page.PageForward;

/** Lets admins to their pages, everybody to those that make one an admin. */
public class AdminFilter extends HttpFilter {
  private static final Map<String, String> OPEN =
      Map.of("login", "/admin/login.xhtml", "welcome", "/admin/welcome.xhtml");

  @Inject private transient AdminService admins;
  @Inject private transient AdminSections sections;
  @Inject private transient OpenIdSignIn openId;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().replaceFirst("^/admin/?", "");
    response.setHeader("Cache-Control", "no-store");
    if (OPEN.containsKey(path)) {
      PageForward.to(OPEN.get(path), request, response);
    } else if (path.equals(OpenIdSignIn.LEAVE)) {
      openId.leave(request, response);
    } else if (path.equals(OpenIdSignIn.BACK)) {
      openId.back(request, response);
    } else if (!isSignedIn(request)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/admin/login");
    } else {
      section(path, request, response);
    }
  }

  /** Asked of the database too: whoever was removed is out at once. */
  private boolean isSignedIn(HttpServletRequest request) {
    return AdminSession.signedIn(request).filter(admins::isAdmin).isPresent();
  }

  private void section(String path, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<AdminSection> section = sections.at(path);
    if (section.isPresent()) {
      PageForward.to(section.get().facelet(), request, response);
    } else {
      problems.show(Problem.notFound(), request, response);
    }
  }
}
