package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.platform.PlatformService;
import org.presente.lti.launch.Form;
import org.presente.lti.registration.DynamicRegistration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;

/**
 * Dynamic Registration 1.0: an LMS opens this address and adds where its configuration lies. A code
 * of ours in it says that an admin of the tool wants this; without one the registration waits.
 */
@WebServlet("/lti/register")
public class RegisterServlet extends HttpServlet {
  @Inject private transient DynamicRegistration registration;
  @Inject private transient PlatformService platforms;
  @Inject private transient Incidents incidents;
  @Inject private transient RegisterPage page;
  @Inject private transient Framing framing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = Form.of(request.getParameterMap());
    framing.allowText(response);
    response.setHeader("Cache-Control", "no-store");
    page.shows(outcome(form));
    response.setStatus(page.status());
    PageForward.to("/launch/register.xhtml", request, response);
  }

  private RegisterPage.Content outcome(Form form) {
    Optional<String> code = form.value("code");
    if (code.isPresent() && !platforms.isGoodRegistrationCode(code.get())) {
      return RegisterPage.Content.badCode();
    }
    return form.value("openid_configuration")
        .map(address -> registered(address, form.value("registration_token").orElse(""), code))
        .orElseGet(RegisterPage.Content::howTo);
  }

  private RegisterPage.Content registered(
      String configuration, String token, Optional<String> code) {
    RegistrationOutcome outcome = registration.register(configuration, token);
    if (outcome instanceof RegistrationOutcome.Registered registered) {
      return platforms.keep(registered, code)
          ? RegisterPage.Content.done()
          : RegisterPage.Content.waiting();
    }
    RegistrationOutcome.Refused refused = (RegistrationOutcome.Refused) outcome;
    String incident = incidents.report("lti.registration", refused.step() + " failed");
    return RegisterPage.Content.refused(refused, incident);
  }
}
