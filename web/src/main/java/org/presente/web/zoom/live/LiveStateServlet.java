package org.presente.web.zoom.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.presente.web.host.page.EntityTag;
import org.presente.web.host.visit.Ticket;
import org.presente.web.host.visit.Tickets;
import org.presente.zoom.live.LiveService;

/**
 * Tells whether somebody came or went. Asked every three seconds by the few who look at the live
 * page; one small query, and 304 as a rule. It names nobody.
 */
@WebServlet("/live-state")
public class LiveStateServlet extends HttpServlet {
  private static final String TICKET = "X-Presente-Ticket";

  @Inject private transient Tickets tickets;
  @Inject private transient LiveService live;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Ticket> ticket =
        Optional.ofNullable(request.getHeader(TICKET))
            .flatMap(text -> tickets.open(Tickets.Purpose.LIVE, text));
    response.setHeader("Cache-Control", "private, no-cache");
    if (ticket.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String print = live.print(ticket.get().lessonId());
    if (!EntityTag.of(print).isKnownTo(request, response)) {
      response.setContentType("text/plain");
      response.getOutputStream().write(print.getBytes(StandardCharsets.UTF_8));
    }
  }
}
