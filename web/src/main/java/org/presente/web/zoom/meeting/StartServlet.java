package org.presente.web.zoom.meeting;

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
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.meeting.HostStartService;
import org.presente.zoom.meeting.StartAnswer;

/**
 * The host's click on Start. The link makes whoever has it host, so it is fetched now and kept
 * nowhere.
 */
@WebServlet("/start")
public class StartServlet extends HttpServlet {
  @Inject private transient VisitSeal seal;
  @Inject private transient HostStartService starts;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Reader reader;
  @Inject private transient ReaderTexts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Visit> visit =
        Optional.ofNullable(request.getParameter("visit"))
            .flatMap(text -> seal.open(VisitSeal.Purpose.NEW_TAB, text));
    if (visit.isEmpty()) {
      problems.show(Problem.of(403, "ticket"), request, response);
      return;
    }
    reader.speaks(visit.get().locale());
    wayBack.leadsTo(visit.get().returnUrl().map(URI::create));
    StartAnswer answer = starts.start(visit.get());
    if (answer instanceof StartAnswer.Go go) {
      Leaving.to(go.address(), response);
    } else if (answer instanceof StartAnswer.NotPossible not) {
      Problem problem = Problem.of(503, "start", texts.of(not.sentence().key()));
      problems.show(problem.withIncident(not.incident()), request, response);
    }
  }
}
