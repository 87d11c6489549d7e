package org.presente.web.host.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;

/** Answers with the problem page. */
@RequestScoped
public class ProblemForward {
  private static final String FACELET = "/error/problem.xhtml";

  @Inject private ProblemPage page;
  @Inject private Framing framing;

  public void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    page.shows(problem);
    framing.allowText(response);
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    PageForward.inAnswer(FACELET, request, response);
  }
}
