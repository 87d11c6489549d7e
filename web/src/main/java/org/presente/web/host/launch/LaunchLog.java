package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LaunchOrigin;
import org.presente.lti.launch.LaunchValidator;

/**
 * One line for each launch: which, from where, how it ended. No token, nobody's name or address.
 */
@RequestScoped
public class LaunchLog {
  private static final Logger LOG = Logger.getLogger(LaunchLog.class.getName());

  @Inject private LaunchValidator validator;
  private Form form = new Form(Map.of());

  void about(Form sent) {
    form = sent;
  }

  /** The launch of this request. */
  LaunchOrigin origin() {
    return validator.origin(form);
  }

  void says(String how) {
    if (LOG.isLoggable(Level.INFO)) {
      LOG.log(Level.INFO, "{0}: {1}", new Object[] {origin(), how});
    }
  }
}
