package org.presente.sandbox.lms.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moves the sandbox's time and goes back to the page. */
final class ClockStep implements Handler {
  private final TimeMover time;
  private final Shell shell;

  ClockStep(TimeMover time, Shell shell) {
    this.time = time;
    this.shell = shell;
  }

  @Override
  public void handle(Context context) {
    Optional<Duration> step = step(context);
    if (!time.movable()) {
      shell.apologise(context, 409, "This clock cannot be moved.");
    } else if (step.isEmpty()) {
      shell.apologise(context, 400, "That is no step forward.");
    } else {
      time.advance().accept(step.get());
      context.redirect(pageBefore(context));
    }
  }

  private static Optional<Duration> step(Context context) {
    try {
      return Optional.of(Duration.parse(String.valueOf(context.formParam("step"))))
          .filter(step -> !step.isNegative());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String pageBefore(Context context) {
    String referer = context.header("Referer");
    return referer == null ? "/" : URI.create(referer).getRawPath();
  }
}
