package org.presente.web.zoom.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.EntityTag;
import org.presente.web.host.visit.Ticket;
import org.presente.web.host.visit.Tickets;
import org.presente.zoom.office.BookingService;

/**
 * Tells whether bookings changed. Asked every three seconds by whoever has the page of office hours
 * open; one small query, and 304 as a rule. It names nobody.
 */
@WebServlet("/office-state")
public class OfficeStateServlet extends HttpServlet {
  private static final String TICKET = "X-Presente-Ticket";

  @Inject private transient Tickets tickets;
  @Inject private transient BookingService bookings;
  @Inject private transient CourseService courses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<LessonView> lesson =
        Optional.ofNullable(request.getHeader(TICKET))
            .flatMap(text -> tickets.open(Tickets.Purpose.OFFICE, text))
            .map(Ticket::lessonId)
            .flatMap(courses::lesson);
    response.setHeader("Cache-Control", "private, no-cache");
    if (lesson.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String print = bookings.print(lesson.get().courseId());
    if (!EntityTag.of(print).isKnownTo(request, response)) {
      response.setContentType("text/plain");
      response.getOutputStream().write(print.getBytes(StandardCharsets.UTF_8));
    }
  }
}
