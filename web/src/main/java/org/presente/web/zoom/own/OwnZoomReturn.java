package org.presente.web.zoom.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.presente.web.host.page.PageForward;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.own.OwnZoomService;

/** What a teacher who comes back from Zoom is told, in the tab that went there. */
@Named
@RequestScoped
public class OwnZoomReturn {
  @Inject private OwnZoomService service;
  private String problem = "";

  /**
   * Takes seconds.
   *
   * @param code empty when the teacher said no
   */
  public void end(
      String state, String code, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Authorized ended = service.finish(state, code, OwnZoomCookie.secret(request));
    if (ended instanceof Authorized.Failed failed) {
      Sentence sentence = code.isEmpty() ? Sentence.OWN_ZOOM_REFUSED : failed.sentence();
      problem = sentence.key();
    }
    response.addHeader("Set-Cookie", OwnZoomCookie.removal());
    response.setHeader("Cache-Control", "no-store");
    PageForward.to("/zoom/own/return.xhtml", request, response);
  }

  public boolean isConnected() {
    return problem.isEmpty();
  }

  /** The key of the sentence; empty when it went well. */
  public String getProblem() {
    return problem;
  }
}
