package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.launch.LaunchStep;
import org.presente.lti.launch.LoginResult;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;

/** Answers a browser without cookies with the page that asks the platform's storage. */
@RequestScoped
public class StorageForward {
  private static final String FACELET = "/launch/storage.xhtml";

  @Inject private StoragePage page;
  @Inject private Framing framing;

  void keep(
      LoginResult.Redirect login,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    page.keeps(login.storage(), login.cookie().value(), login.location().toString());
    page.offers(CookieProbe.fields(form));
    show(request, response);
  }

  /** A launch nobody is let in by; hence its status. */
  void fetch(
      LaunchResult.Unbound launch,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    page.fetches(
        launch.storage(),
        Map.of(
            "state",
            form.value("state").orElse(""),
            "id_token",
            form.value("id_token").orElse("")));
    page.offers(launch.again());
    response.setStatus(LaunchStep.COOKIE_MISSING.httpStatus());
    show(request, response);
  }

  /**
   * The page may be framed by anybody: it shows a sentence, and what it holds goes to the
   * platform's origin and to us. Its form must tell where it comes from ({@link StoredNonce}), for
   * which browsers want a referrer policy that allows it.
   */
  private void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    framing.allowText(response);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    PageForward.inAnswer(FACELET, request, response);
  }
}
