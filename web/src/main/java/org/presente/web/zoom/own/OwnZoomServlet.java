package org.presente.web.zoom.own;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.error.WayBack;
import org.presente.web.host.language.Reader;
import org.presente.web.host.visit.VisitSeal;
import org.presente.web.zoom.meeting.Leaving;
import org.presente.zoom.account.Departure;
import org.presente.zoom.own.OwnZoomService;

/** A teacher's click on Connect: to Zoom's page, in a new tab. */
@WebServlet("/own-zoom")
public class OwnZoomServlet extends HttpServlet {
  @Inject private transient VisitSeal seal;
  @Inject private transient OwnZoomService service;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Reader reader;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Visit> visit =
        Optional.ofNullable(request.getParameter("visit"))
            .filter(text -> isOurs(request))
            .flatMap(text -> seal.open(VisitSeal.Purpose.NEW_TAB, text));
    if (visit.isEmpty()) {
      problems.show(Problem.of(403, "ticket"), request, response);
      return;
    }
    reader.speaks(visit.get().locale());
    wayBack.leadsTo(visit.get().returnUrl().map(URI::create));
    Optional<Departure> departure = service.begin(visit.get());
    if (departure.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
      return;
    }
    response.addHeader("Set-Cookie", OwnZoomCookie.header(departure.get().browser()));
    Leaving.to(departure.get().address(), response);
  }

  /**
   * Somebody else's page could post somebody else's visit: what the reader gives on Zoom would be
   * theirs. Our pages send no referrer, so the browser's own word counts, not {@code Origin}.
   */
  private static boolean isOurs(HttpServletRequest request) {
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
