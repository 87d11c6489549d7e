package org.presente.web.host.lesson;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.presente.web.host.visit.Ticket;
import org.presente.web.host.visit.Tickets;

/**
 * Tells whether a lesson changed. Asked every ten to twenty seconds by everybody who has its page
 * open, so it touches neither session nor, as a rule, database; 304 is the usual answer.
 */
@WebServlet("/lesson-state")
public class LessonStateServlet extends HttpServlet {
  static final String TICKET = "X-Presente-Ticket";

  @Inject private transient Tickets tickets;
  @Inject private transient LessonStates states;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Ticket> ticket =
        Optional.ofNullable(request.getHeader(TICKET))
            .flatMap(text -> tickets.open(Tickets.Purpose.STATE, text));
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("X-Presente-Now", Long.toString(clock.millis()));
    if (ticket.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else {
      answer(states.of(ticket.get().lessonId()), request, response);
    }
  }

  private static void answer(
      LessonState state, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    state
        .changesAt()
        .ifPresent(
            at -> response.setHeader("X-Presente-Changes-At", Long.toString(at.toEpochMilli())));
    if (!state.tag().isKnownTo(request, response)) {
      response.setContentType("application/json");
      response.getOutputStream().write(state.json().getBytes(StandardCharsets.UTF_8));
    }
  }
}
