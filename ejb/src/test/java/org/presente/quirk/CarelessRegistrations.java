package org.presente.quirk;

import static java.util.Map.entry;
import static org.presente.quirk.Careless.asking;

import java.util.Map;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.lti.registration.TrustedHosts;
import org.presente.sandbox.lms.quirk.Quirk;

/** Registration as one platform does it, taken for the way all do. */
final class CarelessRegistrations {
  private CarelessRegistrations() {}

  static Map<Quirk, Careless> all() {
    return Map.ofEntries(
        entry(
            Quirk.NO_REGISTRATION_TOKEN,
            asking(
                call -> {
                  boolean configuration = Wire.concerns(call, Wire.CONFIGURATION);
                  GaveUp.when(
                      configuration && !call.headers().containsKey("Authorization"), "no token");
                  return call;
                })),
        entry(
            Quirk.CONFIGURATION_WANTS_TOKEN,
            asking(
                call ->
                    Wire.concerns(call, Wire.CONFIGURATION)
                        ? Wire.without(call, "Authorization")
                        : call)),
        entry(Quirk.MESSAGES_AS_TEXTS, new WantsObjects()),
        entry(Quirk.SIBLING_HOST, new TrustsOneHost()),
        entry(Quirk.DEFECTS_ARE_422, new Knows400()),
        entry(Quirk.DEPLOYMENT_UNTOLD, new WantsADeployment()),
        entry(Quirk.DEPLOYMENT_IN_CONFIGURATION, new LooksBesideTheClientId()));
  }

  private static final class WantsObjects extends Careless {
    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      GaveUp.when(
          Wire.concerns(call, Wire.CONFIGURATION)
              && answer.text().matches("(?s).*\"messages_supported\"\\s*:\\s*\\[\\s*\".*"),
          "texts");
      return answer;
    }
  }

  private static final class TrustsOneHost extends Careless {
    @Override
    TrustedHosts trusted(TrustedHosts approved) {
      return TrustedHosts.none();
    }
  }

  private static final class Knows400 extends Careless {
    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      GaveUp.when(answer.status() == 422, "422");
      return answer;
    }
  }

  private static final class WantsADeployment extends Careless {
    @Override
    Registration registered(RegistrationOutcome.Registered outcome) {
      GaveUp.when(outcome.deploymentId().isEmpty(), "no deployment");
      return outcome.registration();
    }
  }

  private static final class LooksBesideTheClientId extends Careless {
    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      GaveUp.when(
          answer.text().contains("\"client_id\"")
              && !Wire.object(answer.text()).containsKey("deployment_id"),
          "no deployment");
      return answer;
    }
  }
}
