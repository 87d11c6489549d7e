package org.presente.web.host.notice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.notification.InboxService;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.language.Reader;
import org.presente.web.host.page.PageForward;

/**
 * Ends mails of one kind, without a launch. The mail program's own button posts here (RFC 8058); a
 * click on the link only asks, because programs that look for viruses follow links too.
 */
@WebServlet("/notices/unsubscribe/*")
public class UnsubscribeServlet extends HttpServlet {
  private static final String FACELET = "/notice/unsubscribe.xhtml";

  @Inject private transient InboxService inbox;
  @Inject private transient UnsubscribePage page;
  @Inject private transient ProblemForward problems;
  @Inject private transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<String> kind = inbox.meant(token(request), reader.locale());
    if (kind.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
      return;
    }
    page.asks(kind.get());
    show(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<String> kind = inbox.meant(token(request), reader.locale());
    if (kind.isEmpty() || !inbox.unsubscribe(token(request))) {
      problems.show(Problem.notFound(), request, response);
      return;
    }
    page.says(kind.get());
    show(request, response);
  }

  private static void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    PageForward.inAnswer(FACELET, request, response);
  }

  private static String token(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    return path.substring(1);
  }
}
