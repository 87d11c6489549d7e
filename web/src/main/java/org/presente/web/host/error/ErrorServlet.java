package org.presente.web.host.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.presente.web.host.language.ReaderTexts;

/** Where the container's own errors and redirected Ajax requests end. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
  private static final Set<String> REDIRECTED = Set.of("failure", "not-allowed", "form-expired");
  private static final String INCIDENT = "[A-Z0-9]{4}-[A-Z0-9]{4}";

  @Inject private transient ProblemForward problems;
  @Inject private transient ReaderTexts texts;

  static String query(Problem problem) {
    return "kind=" + problem.key() + problem.incident().map(code -> "&incident=" + code).orElse("");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status instanceof Integer code && isOfProgram(request)) {
      response.setContentType(ProblemJson.MEDIA_TYPE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(ProblemJson.ofStatus(code).text(texts));
      return;
    }
    problems.show(
        status instanceof Integer code ? ofStatus(code) : ofQuery(request), request, response);
  }

  private static boolean isOfProgram(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && path.startsWith("/api/");
  }

  static Problem ofStatus(int status) {
    return switch (status) {
      case 403 -> Problem.of(403, "not-allowed");
      case 404 -> Problem.notFound();
      case 405 -> Problem.of(405, "method");
      default -> Problem.of(status, status < 500 ? "bad-request" : "failure");
    };
  }

  private static Problem ofQuery(HttpServletRequest request) {
    String kind = Optional.ofNullable(request.getParameter("kind")).orElse("");
    Optional<String> incident =
        Optional.ofNullable(request.getParameter("incident"))
            .filter(code -> code.matches(INCIDENT));
    return REDIRECTED.contains(kind)
        ? Problem.of("failure".equals(kind) ? 500 : 403, kind).withIncident(incident)
        : Problem.notFound();
  }
}
