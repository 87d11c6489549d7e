package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.presente.lti.registration.RegistrationOutcome;

/** What an LMS admin sees of a registration. */
@Named
@RequestScoped
public class RegisterPage {
  private Content content = Content.howTo();

  /**
   * @param key {@code register.<key>.title} and {@code .text}
   * @param step key of the failed step's sentence, empty without one
   * @param explanation the library's own words, may quote the platform
   * @param closes whether the LMS may close its window
   */
  record Content(
      int status, String key, String step, String explanation, String incident, boolean closes) {
    static Content howTo() {
      return new Content(200, "how-to", "", "", "", false);
    }

    static Content badCode() {
      return new Content(403, "bad-code", "", "", "", false);
    }

    static Content done() {
      return new Content(200, "done", "", "", "", true);
    }

    static Content waiting() {
      return new Content(200, "waiting", "", "", "", true);
    }

    static Content refused(RegistrationOutcome.Refused refused, String incident) {
      String step = refused.step().name().toLowerCase(Locale.ROOT);
      return new Content(
          400, "refused", "register.step." + step, refused.explanation(), incident, false);
    }
  }

  void shows(Content what) {
    content = what;
  }

  int status() {
    return content.status();
  }

  public String getTitleKey() {
    return "register." + content.key() + ".title";
  }

  public String getTextKey() {
    return "register." + content.key() + ".text";
  }

  public String getStepKey() {
    return content.step();
  }

  public String getExplanation() {
    return content.explanation();
  }

  public String getIncident() {
    return content.incident();
  }

  public boolean isClosing() {
    return content.closes();
  }
}
