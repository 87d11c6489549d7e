package org.presente.sandbox.lms.launch;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.platform.Platform;

/** What the frame of "Add activity" opens first. */
public final class PickEndpoint implements Handler {
  private final Platform platform;
  private final LaunchStarter starter;
  private final DeepLinking deepLinking;

  public PickEndpoint(Platform platform, LaunchStarter starter, DeepLinking deepLinking) {
    this.platform = platform;
    this.starter = starter;
    this.deepLinking = deepLinking;
  }

  @Override
  public void handle(Context context) {
    String course = String.valueOf(context.queryParam("course"));
    Optional<String> person = platform.sessions().personId(context);
    if (person.filter(id -> mayPick(id, course)).isEmpty()) {
      Message.show(context, 403, "Only the staff of a course may add activities to it.");
      return;
    }
    starter
        .pick(person.get(), course)
        .ifPresentOrElse(
            login -> login.send(context, platform),
            () -> Message.show(context, 409, "No tool is registered yet."));
  }

  private boolean mayPick(String personId, String courseId) {
    return platform
        .campus()
        .directory()
        .enrolment(courseId, personId)
        .filter(enrolment -> enrolment.active())
        .filter(enrolment -> enrolment.role().isStaff() || deepLinking.isOpenToAll())
        .isPresent();
  }
}
