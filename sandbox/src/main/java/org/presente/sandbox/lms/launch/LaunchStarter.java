package org.presente.sandbox.lms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.storage.Storage;
import org.presente.sandbox.lms.storage.StorageMode;

/** Begins launches. */
public final class LaunchStarter {
  private static final String STORAGE_TARGET = "lti_storage_target";
  private final Platform platform;
  private final DeepLinking deepLinking;
  private final Storage storage;
  private final Launches launches = new Launches();

  public LaunchStarter(Platform platform, DeepLinking deepLinking, Storage storage) {
    this.storage = storage;
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

  /** Opens what a mark was given for; nothing when the column or its lesson is gone. */
  public Optional<LoginInitiation> review(String personId, String columnId, String forPersonId) {
    var campus = platform.campus();
    return campus
        .gradebook()
        .column(columnId)
        .flatMap(
            column ->
                campus
                    .catalogue()
                    .lesson(column.lessonId())
                    .map(lesson -> new Subject.Review(lesson, column, forPersonId)))
        .flatMap(
            review ->
                campus
                    .tools()
                    .tool(review.column().toolId())
                    .map(
                        tool ->
                            begin(
                                tool,
                                new Launch(personId, tool.id(), DocumentTarget.IFRAME, review))));
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

  /** In a window of its own the tool has no page around it. */
  private boolean isStorageTold(Launch launch) {
    return storage.mode() != StorageMode.OFF && launch.target() == DocumentTarget.IFRAME;
  }

  /** What is posted beside the id_token. */
  Map<String, String> launchFields(Launch launch) {
    return isStorageTold(launch) && storage.isToldAtLaunch()
        ? Map.of(STORAGE_TARGET, storage.target())
        : Map.of();
  }

  private LoginInitiation begin(Tool tool, Launch launch) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", platform.addresses().issuer());
    fields.put("target_link_uri", launch.subject().targetLinkUri(tool));
    fields.put("login_hint", launch.personId());
    fields.put("lti_message_hint", launches.begin(launch));
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", platform.deployment(tool.id(), launch.subject().courseId()));
    if (isStorageTold(launch)) {
      fields.put(STORAGE_TARGET, storage.target());
    }
    return new LoginInitiation(tool.loginUri(), new LoginHabits(platform).of(fields));
  }
}
