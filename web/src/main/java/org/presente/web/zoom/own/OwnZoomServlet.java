package org.presente.web.zoom.own;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.visit.NewTabServlet;
import org.presente.web.zoom.meeting.Leaving;
import org.presente.zoom.account.Departure;
import org.presente.zoom.own.OwnZoomService;

/** A teacher's click on Connect: to Zoom's page, in a new tab. */
@WebServlet("/own-zoom")
public class OwnZoomServlet extends NewTabServlet {
  @Inject private transient OwnZoomService service;

  @Override
  protected void answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Departure> departure = service.begin(visit);
    if (departure.isEmpty()) {
      show(Problem.notFound(), request, response);
      return;
    }
    response.addHeader("Set-Cookie", OwnZoomCookie.header(departure.get().browser()));
    Leaving.to(departure.get().address(), response);
  }

  /**
   * Somebody else's page could post somebody else's visit: what the reader gives on Zoom would be
   * theirs. Our pages send no referrer, so the browser's own word counts, not {@code Origin}.
   */
  @Override
  protected boolean isWelcome(HttpServletRequest request) {
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
