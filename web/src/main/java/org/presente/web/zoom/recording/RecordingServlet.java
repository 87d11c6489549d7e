package org.presente.web.zoom.recording;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.visit.NewTabServlet;
import org.presente.web.zoom.meeting.Leaving;
import org.presente.zoom.recording.RecordingService;

/** The click on Watch. The link is given out now, and stands in no page. */
@WebServlet("/recording")
public class RecordingServlet extends NewTabServlet {
  @Inject private transient RecordingService recordings;

  @Override
  protected void answer(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<URI> player = player(visit, request.getParameter("recording"));
    if (player.isPresent()) {
      Leaving.to(player.get(), response);
    } else {
      show(Problem.of(404, "recording"), request, response);
    }
  }

  private Optional<URI> player(Visit visit, String recording) {
    return Optional.ofNullable(recording)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> recordings.watch(visit, Long.parseLong(text)));
  }
}
