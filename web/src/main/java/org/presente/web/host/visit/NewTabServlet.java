package org.presente.web.host.visit;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
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

/**
 * A click that leads out of the LMS's frame: a form posted into a new tab, where a sealed visit
 * stands in place of the cookie. Without a good one the answer is 403, in the browser's language.
 */
public abstract class NewTabServlet extends HttpServlet {
  @Inject private transient VisitSeal seal;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Reader reader;

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Visit> visit =
        Optional.ofNullable(request.getParameter("visit"))
            .filter(text -> isWelcome(request))
            .flatMap(text -> seal.open(VisitSeal.Purpose.NEW_TAB, text));
    if (visit.isEmpty()) {
      show(Problem.of(403, "ticket"), request, response);
      return;
    }
    reader.speaks(visit.get().locale());
    wayBack.leadsTo(visit.get().returnUrl().map(URI::create));
    answer(visit.get(), request, response);
  }

  /** Whether the form may be answered at all, whoever it is from. */
  protected boolean isWelcome(HttpServletRequest request) {
    return true;
  }

  /** Answers in the visit's language; a page of a problem leads back into the course. */
  protected abstract void answer(
      Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;

  protected final void show(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    problems.show(problem, request, response);
  }
}
