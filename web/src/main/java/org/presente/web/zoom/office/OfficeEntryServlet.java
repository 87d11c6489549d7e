package org.presente.web.zoom.office;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.NewTabServlet;
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
public class OfficeEntryServlet extends NewTabServlet {
  @Inject private transient OfficeEntryService entry;
  @Inject private transient ReaderTexts texts;

  @Override
  protected void answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Long> hours =
        Optional.ofNullable(request.getParameter("hours"))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf);
    if (hours.isEmpty()) {
      show(Problem.of(403, "ticket"), request, response);
      return;
    }
    if (visit.may(OfficeCapabilities.HOLD)) {
      start(entry.start(visit, hours.get()), request, response);
    } else {
      join(entry.join(visit, hours.get()), request, response);
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
    show(problem.withIncident(incident), request, response);
  }
}
