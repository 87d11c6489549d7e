package org.presente.web.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.error.WayBack;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.visit.Ticket;
import org.presente.web.host.visit.Tickets;
import org.presente.zoom.registrant.JoinAnswer;
import org.presente.zoom.registrant.JoinService;

/** The click on Join: a form post into a new tab, with a ticket in place of a cookie. */
@WebServlet("/join")
public class JoinServlet extends HttpServlet {
  @Inject private transient Tickets tickets;
  @Inject private transient JoinService joins;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Clock clock;
  @Inject private transient Reader reader;
  @Inject private transient ReaderTexts texts;
  @Inject private transient Times times;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Ticket> ticket =
        Optional.ofNullable(request.getParameter("ticket"))
            .flatMap(text -> tickets.read(Tickets.Purpose.JOIN, text));
    if (ticket.isEmpty()) {
      problems.show(Problem.of(403, "ticket"), request, response);
      return;
    }
    reader.speaks(ticket.get().locale());
    wayBack.leadsTo(ticket.get().returnUrl().map(URI::create));
    if (ticket.get().isOver(clock.instant())) {
      problems.show(Problem.of(403, "ticket"), request, response);
      return;
    }
    answer(joins.join(ticket.get().lessonId(), ticket.get().personId()), request, response);
  }

  private void answer(JoinAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (answer instanceof JoinAnswer.Go go) {
      Leaving.to(go.address(), response);
    } else if (answer instanceof JoinAnswer.NotYet notYet) {
      problems.show(
          Problem.of(409, "join", texts.of("zoom.reason.not-yet", hour(notYet.opensAt()))),
          request,
          response);
    } else if (answer instanceof JoinAnswer.Ended) {
      problems.show(Problem.of(410, "join", texts.of("zoom.reason.ended")), request, response);
    } else if (answer instanceof JoinAnswer.NotPossible not) {
      Problem problem = Problem.of(503, "join", texts.of(not.sentence().key()));
      problems.show(problem.withIncident(not.incident()), request, response);
    }
  }

  private String hour(Instant instant) {
    return times.brief(instant, ZoneOffset.UTC) + " UTC";
  }
}
