package org.presente.web.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.NewTabServlet;
import org.presente.zoom.meeting.HostStartService;
import org.presente.zoom.meeting.StartAnswer;

/**
 * The host's click on Start. The link makes whoever has it host, so it is fetched now and kept
 * nowhere.
 */
@WebServlet("/start")
public class StartServlet extends NewTabServlet {
  @Inject private transient HostStartService starts;
  @Inject private transient ReaderTexts texts;

  @Override
  protected void answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    StartAnswer answer = starts.start(visit);
    if (answer instanceof StartAnswer.Go go) {
      Leaving.to(go.address(), response);
    } else if (answer instanceof StartAnswer.NotPossible not) {
      Problem problem = Problem.of(503, "start", texts.of(not.sentence().key()));
      show(problem.withIncident(not.incident()), request, response);
    }
  }
}
