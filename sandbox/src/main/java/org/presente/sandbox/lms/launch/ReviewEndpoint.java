package org.presente.sandbox.lms.launch;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.presente.sandbox.lms.platform.Platform;

/** What the frame of a review opens first: staff may see everybody's, students their own. */
public final class ReviewEndpoint implements Handler {
  private final Platform platform;
  private final LaunchStarter starter;

  public ReviewEndpoint(Platform platform, LaunchStarter starter) {
    this.platform = platform;
    this.starter = starter;
  }

  @Override
  public void handle(Context context) {
    String column = String.valueOf(context.queryParam("column"));
    String about = String.valueOf(context.queryParam("person"));
    Optional<String> person = platform.sessions().personId(context);
    if (person.filter(id -> maySee(id, column, about)).isEmpty()) {
      Message.show(context, 403, "This is somebody else's.");
      return;
    }
    starter
        .review(person.get(), column, about)
        .ifPresentOrElse(
            login -> login.send(context, platform),
            () -> Message.show(context, 404, "There is nothing to review."));
  }

  private boolean maySee(String personId, String columnId, String about) {
    return platform
        .campus()
        .gradebook()
        .column(columnId)
        .flatMap(column -> platform.campus().directory().enrolment(column.courseId(), personId))
        .filter(enrolment -> enrolment.active())
        .filter(enrolment -> enrolment.role().isStaff() || personId.equals(about))
        .isPresent();
  }
}
