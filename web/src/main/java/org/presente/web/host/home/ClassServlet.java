package org.presente.web.host.home;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.calendar.ClassPlaces;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.page.PageForward;

/**
 * Where a calendar's link leads: on to the lesson in the platform where its address is known, else
 * to a page that says how to get there. Nothing of the class is told to who has only the link.
 */
@WebServlet("/class/*")
public class ClassServlet extends HttpServlet {
  @Inject private transient ClassPlaces places;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<ClassPlaces.Place> place =
        Optional.ofNullable(request.getPathInfo())
            .filter(path -> path.matches("/[0-9a-f-]{36}"))
            .flatMap(path -> places.of(path.substring(1)));
    response.setHeader("Cache-Control", "no-store");
    if (place.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
    } else if (place.get().lesson().isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", place.get().lesson().get().toString());
    } else {
      PageForward.to("/home/place.xhtml", request, response);
    }
  }
}
