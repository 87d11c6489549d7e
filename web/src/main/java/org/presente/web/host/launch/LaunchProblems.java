package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.presente.host.audit.Incidents;
import org.presente.host.course.Arrival;
import org.presente.lti.launch.LaunchResult.PlatformError;
import org.presente.lti.launch.LaunchResult.Rejected;
import org.presente.lti.launch.LaunchResult.Unbound;
import org.presente.lti.launch.LaunchStep;
import org.presente.lti.launch.LoginResult.Refused;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.Retry;
import org.presente.web.host.language.ReaderTexts;

/** Says in the reader's words why nobody was let in. */
@RequestScoped
public class LaunchProblems {
  @Inject private Incidents incidents;
  @Inject private LaunchLog launchLog;
  @Inject private ReaderTexts texts;

  Problem of(Refused refused) {
    return Problem.of(
            refused.step().httpStatus(), "launch", texts.of(key("login.step.", refused.step())))
        .withIncident(incident("lti.login", refused.step(), refused.reason()));
  }

  Problem of(Rejected rejected) {
    return rejected(rejected.step(), rejected.reason());
  }

  Problem of(PlatformError error) {
    Problem problem =
        Problem.of(400, "platform-error", error.error(), error.description())
            .withIncident(
                incidents.report(
                    "lti.launch",
                    "The platform answered " + error.error() + "; " + launchLog.origin()));
    return inNewWindow(problem, error.again());
  }

  Problem of(Unbound unbound) {
    return inNewWindow(
        rejected(LaunchStep.COOKIE_MISSING, "the browser brought nothing of its login"),
        unbound.again());
  }

  private static Problem inNewWindow(Problem problem, Map<String, String> login) {
    return login.isEmpty() ? problem : problem.withRetry(new Retry("/lti/login", login));
  }

  Problem replayed() {
    return rejected(LaunchStep.NONCE_REPLAYED, "the same id_token was posted before");
  }

  Problem unknown() {
    return rejected(LaunchStep.REGISTRATION, "the registration was switched off");
  }

  /** Waiting for an approval is no failure: no incident. */
  Problem of(Arrival.Pending pending) {
    return Problem.of(403, pending.staff() ? "pending-staff" : "pending");
  }

  private Problem rejected(LaunchStep step, String reason) {
    return Problem.of(step.httpStatus(), "launch", texts.of(key("launch.step.", step)))
        .withIncident(incident("lti.launch", step, reason + "; " + launchLog.origin()));
  }

  private String incident(String feature, Enum<?> step, String reason) {
    return incidents.report(feature, step + ": " + reason);
  }

  private static String key(String prefix, Enum<?> step) {
    return prefix + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
