package org.presente.sandbox.lms.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.presente.sandbox.lms.copy.CourseCopier;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.notice.Notices;
import org.presente.sandbox.lms.page.course.AddActivityPage;
import org.presente.sandbox.lms.page.course.CourseCopyPage;
import org.presente.sandbox.lms.page.course.CourseFrame;
import org.presente.sandbox.lms.page.course.CoursePage;
import org.presente.sandbox.lms.page.course.GradeChange;
import org.presente.sandbox.lms.page.course.GradebookPage;
import org.presente.sandbox.lms.page.course.GuestAdmission;
import org.presente.sandbox.lms.page.course.LessonPage;
import org.presente.sandbox.lms.page.course.ReviewPage;
import org.presente.sandbox.lms.page.course.RosterPage;
import org.presente.sandbox.lms.page.course.ToolFrame;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.registration.RegistrationTokens;
import org.presente.sandbox.lms.storage.SeenEndpoint;
import org.presente.sandbox.lms.storage.Storage;
import org.presente.sandbox.lms.storage.StorageFrames;
import org.presente.sandbox.mail.MailCatcher;

/** Which address shows which page. */
public final class Pages {
  private final Javalin server;
  private final Platform platform;
  private final Parts parts;
  private final TimeMover time;

  public Pages(Javalin server, Platform platform, Parts parts, TimeMover time) {
    this.server = server;
    this.platform = platform;
    this.parts = parts;
    this.time = time;
  }

  /** What stands behind the pages. */
  public record Parts(
      RegistrationTokens tokens,
      DeepLinking deepLinking,
      Storage storage,
      Notices notices,
      CourseCopier copier) {}

  /** The mails of everybody, in one list. */
  public void addMail(MailCatcher mail) {
    server.get("/mail", new MailPage(new Shell(platform, time), mail));
  }

  public void add() {
    Shell shell = new Shell(platform, time);
    HomePage home = new HomePage(platform, shell, new NoticesPanel(parts.notices()));
    server.get("/", home::show);
    server.post("/sign-in", home::signIn);
    server.post("/sign-out", home::signOut);
    server.post("/tools/by-hand", new ToolForm(platform, shell)::register);
    server.post("/profile", new ProfileForm(platform, shell)::choose);
    server.post("/tools", new RegistrationPage(platform, shell, parts.tokens())::show);
    server.post("/notices", new NoticesPanel(parts.notices())::send);
    server.get(Addresses.RETURN, new ReturnPage(shell));
    server.post("/clock", new ClockStep(time, shell));
    server.get("/style.css", Pages::style);
    StorageFrames frames = new StorageFrames(platform, parts.storage());
    server.get(StorageFrames.FRAME, frames::showFrame);
    server.get(StorageFrames.SCRIPT, frames::showScript);
    server.post("/storage/seen", new SeenEndpoint(platform, parts.storage()));
    courses(shell, new CourseFrame(platform, shell), new ToolFrame(frames));
  }

  private void courses(Shell shell, CourseFrame frame, ToolFrame toolFrame) {
    server.get("/courses/{course}", frame.around(new CoursePage(platform, parts.deepLinking())));
    server.get(
        "/courses/{course}/add", frame.around(new AddActivityPage(parts.deepLinking(), toolFrame)));
    server.get("/courses/{course}/people", frame.around(new RosterPage(platform)));
    server.post("/courses/{course}/people", new GuestAdmission(platform, shell, frame));
    server.get("/courses/{course}/grades", frame.around(new GradebookPage(platform)));
    server.get(
        "/courses/{course}/grades/{column}/{person}",
        new ReviewPage(platform, shell, frame, toolFrame));
    server.post("/courses/{course}/copy", new CourseCopyPage(shell, frame, parts.copier()));
    server.post("/courses/{course}/grades", new GradeChange(platform, shell, frame));
    server.get(
        "/courses/{course}/lessons/{lesson}", new LessonPage(platform, shell, frame, toolFrame));
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
