package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.presente.host.course.Visit;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;
import org.presente.web.host.visit.VisitCookie;
import org.presente.web.host.visit.VisitSeal;

/** Lets an accepted launch in: the visit becomes a cookie and, without one, a key in the page. */
@RequestScoped
public class Entrance {
  @Inject private VisitSeal seal;
  @Inject private Clock clock;
  @Inject private EnterPage enterPage;
  @Inject private Framing framing;

  void byCookie(Visit visit, String page, HttpServletResponse response) {
    offerCookie(visit, response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address(visit, page));
  }

  /** The cookie is offered all the same: a browser that takes it needs no key. */
  void byKey(Visit visit, String page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    enterPage.opens(address(visit, page), offerCookie(visit, response));
    framing.allow(visit.platformOrigin(), response);
    PageForward.inAnswer("/launch/enter.xhtml", request, response);
  }

  private String offerCookie(Visit visit, HttpServletResponse response) {
    String sealed = seal.seal(VisitSeal.Purpose.VISIT, visit);
    response.addHeader("Set-Cookie", VisitCookie.header(visit, sealed, clock.instant()));
    response.setHeader("Cache-Control", "no-store");
    return sealed;
  }

  private static String address(Visit visit, String page) {
    return "/l/" + visit.id() + "/" + page;
  }
}
