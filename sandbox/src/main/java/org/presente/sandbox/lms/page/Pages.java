package org.presente.sandbox.lms.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.page.course.AddActivityPage;
import org.presente.sandbox.lms.page.course.CourseFrame;
import org.presente.sandbox.lms.page.course.CoursePage;
import org.presente.sandbox.lms.page.course.GradeChange;
import org.presente.sandbox.lms.page.course.GradebookPage;
import org.presente.sandbox.lms.page.course.LessonPage;
import org.presente.sandbox.lms.page.course.RosterPage;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.registration.RegistrationTokens;

/** Which address shows which page. */
public final class Pages {
  private final Javalin server;
  private final Platform platform;
  private final RegistrationTokens tokens;
  private final DeepLinking deepLinking;
  private final TimeMover time;

  public Pages(
      Javalin server,
      Platform platform,
      RegistrationTokens tokens,
      DeepLinking deepLinking,
      TimeMover time) {
    this.deepLinking = deepLinking;
    this.time = time;
    this.server = server;
    this.platform = platform;
    this.tokens = tokens;
  }

  public void add() {
    Shell shell = new Shell(platform, time);
    HomePage home = new HomePage(platform, shell);
    server.get("/", home::show);
    server.post("/sign-in", home::signIn);
    server.post("/sign-out", home::signOut);
    server.post("/tools/by-hand", new ToolForm(platform, shell)::register);
    server.post("/profile", new ProfileForm(platform, shell)::choose);
    server.post("/tools", new RegistrationPage(platform, shell, tokens)::show);
    server.get(Addresses.RETURN, new ReturnPage(shell));
    server.post("/clock", new ClockStep(time, shell));
    server.get("/style.css", Pages::style);
    courses(shell, new CourseFrame(platform, shell));
  }

  private void courses(Shell shell, CourseFrame frame) {
    server.get("/courses/{course}", frame.around(new CoursePage(platform, deepLinking)));
    server.get("/courses/{course}/add", frame.around(new AddActivityPage(deepLinking)));
    server.get("/courses/{course}/people", frame.around(new RosterPage(platform)));
    server.get("/courses/{course}/grades", frame.around(new GradebookPage(platform)));
    server.post("/courses/{course}/grades", new GradeChange(platform, shell, frame));
    server.get("/courses/{course}/lessons/{lesson}", new LessonPage(platform, shell, frame));
  }

  private static void style(Context context) {
    try (InputStream style = Pages.class.getResourceAsStream("style.css")) {
      context.result(Objects.requireNonNull(style).readAllBytes());
      context.contentType("text/css; charset=utf-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
