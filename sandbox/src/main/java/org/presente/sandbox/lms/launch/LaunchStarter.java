package org.presente.sandbox.lms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.platform.Platform;

/** Begins launches. */
public final class LaunchStarter {
  private final Platform platform;
  private final DeepLinking deepLinking;
  private final Launches launches = new Launches();

  public LaunchStarter(Platform platform, DeepLinking deepLinking) {
    this.platform = platform;
    this.deepLinking = deepLinking;
  }

  Launches launches() {
    return launches;
  }

  /** Opens a lesson; nothing when no tool is registered yet. */
  public Optional<LoginInitiation> begin(String personId, Lesson lesson, DocumentTarget target) {
    return current()
        .map(
            tool -> begin(tool, new Launch(personId, tool.id(), target, new Subject.Link(lesson))));
  }

  /** Lets somebody pick content; nothing when no tool is registered yet. */
  public Optional<LoginInitiation> pick(String personId, String courseId) {
    return current()
        .map(
            tool -> {
              var subject = new Subject.Pick(deepLinking.begin(personId, courseId, tool));
              return begin(tool, new Launch(personId, tool.id(), DocumentTarget.IFRAME, subject));
            });
  }

  private Optional<Tool> current() {
    return platform.campus().tools().current();
  }

  private LoginInitiation begin(Tool tool, Launch launch) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", platform.addresses().issuer());
    fields.put("target_link_uri", launch.subject().targetLinkUri(tool));
    fields.put("login_hint", launch.personId());
    fields.put("lti_message_hint", launches.begin(launch));
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", platform.deployment(tool.id(), launch.subject().courseId()));
    return new LoginInitiation(tool.loginUri(), new LoginHabits(platform).of(fields));
  }
}
