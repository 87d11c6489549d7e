package org.presente.web.zoom.recording;

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
import org.presente.zoom.recording.RecordingService;

/** The click on Watch. The link is given out now, and stands in no page. */
@WebServlet("/recording")
public class RecordingServlet extends HttpServlet {
  @Inject private transient VisitSeal seal;
  @Inject private transient RecordingService recordings;
  @Inject private transient ProblemForward problems;
  @Inject private transient WayBack wayBack;
  @Inject private transient Reader reader;

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
    Optional<URI> player = player(visit.get(), request.getParameter("recording"));
    if (player.isPresent()) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Location", player.get().toString());
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    } else {
      problems.show(Problem.of(404, "recording"), request, response);
    }
  }

  private Optional<URI> player(Visit visit, String recording) {
    return Optional.ofNullable(recording)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> recordings.watch(visit, Long.parseLong(text)));
  }
}
