package org.presente.sandbox.lms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Platform;

/** Begins launches. */
public final class LaunchStarter {
  private final Platform platform;
  private final Launches launches = new Launches();

  public LaunchStarter(Platform platform) {
    this.platform = platform;
  }

  Launches launches() {
    return launches;
  }

  /** Nothing when no tool is registered yet. */
  public Optional<LoginInitiation> begin(String personId, Lesson lesson, DocumentTarget target) {
    return platform
        .campus()
        .tools()
        .current()
        .map(tool -> begin(tool, new Launch(personId, lesson.id(), tool.id(), target)));
  }

  private LoginInitiation begin(Tool tool, Launch launch) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", platform.addresses().issuer());
    fields.put("target_link_uri", tool.targetLinkUri());
    fields.put("login_hint", launch.personId());
    fields.put("lti_message_hint", launches.begin(launch));
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", tool.id());
    return new LoginInitiation(tool.loginUri(), fields);
  }
}
