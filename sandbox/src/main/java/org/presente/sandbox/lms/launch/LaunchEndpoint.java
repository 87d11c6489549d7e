package org.presente.sandbox.lms.launch;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.platform.Platform;

/** What the lesson's frame, or its new window, opens first. */
public final class LaunchEndpoint implements Handler {
  private final Platform platform;
  private final LaunchStarter starter;

  public LaunchEndpoint(Platform platform, LaunchStarter starter) {
    this.platform = platform;
    this.starter = starter;
  }

  @Override
  public void handle(Context context) {
    Optional<Person> person =
        platform.sessions().personId(context).flatMap(platform.campus().directory()::person);
    Optional<Lesson> lesson =
        Optional.ofNullable(context.queryParam("id"))
            .flatMap(platform.campus().catalogue()::lesson);
    if (person.isEmpty()) {
      Message.show(context, 403, "Nobody is signed in. Choose who you are on the home page.");
    } else if (lesson.isEmpty()) {
      Message.show(context, 404, "There is no such lesson.");
    } else if (!mayOpen(person.get(), lesson.get())) {
      Message.show(context, 403, "You are not enrolled in this course.");
    } else {
      open(context, person.get(), lesson.get());
    }
  }

  private boolean mayOpen(Person person, Lesson lesson) {
    return person.administrator()
        || platform
            .campus()
            .directory()
            .enrolment(lesson.courseId(), person.id())
            .filter(enrolment -> enrolment.active())
            .isPresent();
  }

  private void open(Context context, Person person, Lesson lesson) {
    DocumentTarget target =
        context.queryParam("window") == null ? DocumentTarget.IFRAME : DocumentTarget.WINDOW;
    starter
        .begin(person.id(), lesson, target)
        .ifPresentOrElse(
            login -> login.send(context, platform),
            () -> Message.show(context, 409, "No tool is registered yet."));
  }
}
