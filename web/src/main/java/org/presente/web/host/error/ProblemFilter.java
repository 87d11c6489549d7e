package org.presente.web.host.error;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.audit.Incidents;

/** Turns what servlets and pages throw into the problem page, for Ajax and plain requests alike. */
public class ProblemFilter extends HttpFilter {
  @Inject private transient Incidents incidents;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      show(failure, request, response);
    }
  }

  private void show(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Problem problem = problem(failure);
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      AjaxRedirect.send("/error?" + ErrorServlet.query(problem), response);
    } else {
      problems.show(problem, request, response);
    }
  }

  private Problem problem(Exception failure) {
    Optional<Problem> expected = ExpectedFailure.problem(failure);
    return expected.orElseGet(
        () ->
            Problem.of(500, "failure")
                .withIncident(incidents.report("web", "A page failed", failure)));
  }
}
