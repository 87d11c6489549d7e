package org.presente.web.host.visit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.error.WayBack;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;

/** Lets requests to the pages of a launch in, and to the right page. */
public class VisitFilter extends HttpFilter {
  /** Marks an address that a new window was sent to with a cookie. */
  private static final String OPENED = "opened";

  @Inject private transient VisitSeal seal;
  @Inject private transient CurrentVisit current;
  @Inject private transient Framing framing;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Clock clock;
  @Inject @Any private transient Instance<VisitPage> pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<VisitAddress> address = VisitAddress.of(request.getRequestURI());
    Optional<Admission> admission = address.flatMap(to -> Admission.of(request, to, seal));
    response.setHeader("Cache-Control", "no-store");
    if (admission.isEmpty()) {
      refuse(request, response);
    } else if (admission.get().opensWindow(request)) {
      becomeCookie(admission.get(), request, response);
    } else {
      begin(admission.get(), response);
      show(address.flatMap(this::page), request, response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean cookieLost = request.getParameter(OPENED) != null;
    problems.show(
        cookieLost ? Problem.of(403, "cookies-needed") : Problem.visitOver(), request, response);
  }

  /** In a window of its own the browser may keep cookies it refused in the frame. */
  private void becomeCookie(
      Admission admission, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    response.addHeader(
        "Set-Cookie", VisitCookie.header(admission.visit(), admission.seal(), clock.instant()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        request.getRequestURI() + "?" + (query == null ? "" : query + "&") + OPENED + "=1");
  }

  private void begin(Admission admission, HttpServletResponse response) {
    Visit visit = admission.visit();
    current.begin(visit);
    if (admission.isByKey()) {
      current.hasKey(admission.seal());
    }
    wayBack.leadsTo(visit.returnUrl().map(URI::create));
    framing.allow(visit.platformOrigin(), response);
  }

  private void show(
      Optional<VisitPage> page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (page.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
    } else if (page.get().isRich()) {
      PageForward.toRich(page.get().facelet(), request, response);
    } else {
      PageForward.to(page.get().facelet(), request, response);
    }
  }

  private Optional<VisitPage> page(VisitAddress address) {
    return pages.stream().filter(page -> page.path().equals(address.page())).findFirst();
  }
}
