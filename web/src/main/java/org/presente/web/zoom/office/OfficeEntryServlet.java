package org.presente.web.zoom.office;

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
import org.presente.web.zoom.meeting.Leaving;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.StartAnswer;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.office.OfficeEntryService;
import org.presente.zoom.registrant.JoinAnswer;

/**
 * The click into the meeting of office hours, a form post into a new tab: the host starts it, a
 * student whose turn it is goes in.
 */
@WebServlet("/office-entry")
public class OfficeEntryServlet extends HttpServlet {
  @Inject private transient VisitSeal seal;
  @Inject private transient OfficeEntryService entry;
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
    Optional<Long> hours =
        Optional.ofNullable(request.getParameter("hours"))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf);
    if (visit.isEmpty() || hours.isEmpty()) {
      problems.show(Problem.of(403, "ticket"), request, response);
      return;
    }
    reader.speaks(visit.get().locale());
    wayBack.leadsTo(visit.get().returnUrl().map(URI::create));
    if (visit.get().may(OfficeCapabilities.HOLD)) {
      start(entry.start(visit.get(), hours.get()), request, response);
    } else {
      join(entry.join(visit.get(), hours.get()), request, response);
    }
  }

  private void start(StartAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (answer instanceof StartAnswer.Go go) {
      Leaving.to(go.address(), response);
    } else if (answer instanceof StartAnswer.NotPossible not) {
      not("start", not.sentence(), not.incident(), request, response);
    }
  }

  private void join(JoinAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (answer instanceof JoinAnswer.Go go) {
      Leaving.to(go.address(), response);
    } else if (answer instanceof JoinAnswer.NotPossible not) {
      not("join", not.sentence(), not.incident(), request, response);
    }
  }

  private void not(
      String what,
      Sentence sentence,
      Optional<String> incident,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    Problem problem = Problem.of(503, what, texts.of(sentence.key()));
    problems.show(problem.withIncident(incident), request, response);
  }
}
