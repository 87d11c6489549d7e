package org.presente.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.mail.MailCatcher;
import org.presente.sandbox.setup.FirstSteps;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.ZoomOptions;
import org.presente.sandbox.zoom.ZoomSimulator;

/**
 * A school of its own: an LMS, a Zoom account and the tool between them, set up to the first
 * lesson.
 */
final class School implements AutoCloseable {
  /** The account the first steps made. */
  static final String ADMIN = "sandbox";

  private final Path folder;
  private final SandboxClock clock;
  private final ZoomSimulator zoom;
  private final MiniLms lms;
  private final MailCatcher mail = MailCatcher.start(0);
  private final Tool tool;

  private School(Path folder, Map<String, String> settings) {
    this.folder = folder;
    clock = new SandboxClock(folder.resolve("clock"));
    zoom = ZoomSimulator.start(ZoomOptions.defaults(), clock);
    lms = MiniLms.start(LmsOptions.onAnyPort(), clock, clock::advance);
    tool = new Tool(folder, Ports.free(), environment(settings));
  }

  /** Starts everything; the tool on H2 in the school's folder. */
  static School open() {
    return open(Map.of());
  }

  /**
   * @param settings of the tool, on top of what the sandbox needs
   */
  static School open(Map<String, String> settings) {
    return new School(newFolder(), settings).begun();
  }

  private School begun() {
    try {
      takeFirstSteps();
      return this;
    } catch (RuntimeException | Error failed) {
      close();
      throw failed;
    }
  }

  /** The same, with a host whose Zoom licence allows webinars. */
  static School withWebinars() {
    School school = new School(newFolder(), Map.of());
    school.zoom.control().changeUser(DemoAccount.SECOND_HOST, user -> user.withWebinars(500));
    return school.begun();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("school");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void takeFirstSteps() {
    tool.start();
    FirstSteps.take(
        new FirstSteps.Addresses(tool.url().toString(), lms.url(), zoom.url()),
        tool.firstLinks(),
        folder.resolve("links.txt"));
  }

  private Map<String, String> environment(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("PRESENTE_ALLOW_INSECURE_PLATFORMS", "true");
    all.put("PRESENTE_SANDBOX_CLOCK_FILE", folder.resolve("clock").toString());
    all.put("PRESENTE_ZOOM_API_URL", zoom.url() + "/v2");
    all.put("PRESENTE_ZOOM_OAUTH_URL", zoom.url());
    all.put("PRESENTE_TASK_LEASE", "PT4S");
    all.put("PRESENTE_MAIL_HOST", "localhost");
    all.put("PRESENTE_MAIL_PORT", Integer.toString(mail.port()));
    all.put("PRESENTE_MAIL_SECURITY", "none");
    all.put("PRESENTE_MAIL_FROM", "Presente <presente@school.example>");
    all.putAll(settings);
    return all;
  }

  /** Of the user {@link #ADMIN}, as the first steps chose it. */
  String adminPassword() {
    try (Stream<String> lines = Files.lines(folder.resolve("links.txt"))) {
      return lines
          .filter(line -> line.startsWith(ADMIN + " "))
          .map(line -> line.substring(ADMIN.length() + 1))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  SandboxClock clock() {
    return clock;
  }

  /**
   * For all three; and a moment for requests that are on their way, whose tokens end by this clock.
   */
  void aMinutePasses() {
    clock.advance(Duration.ofMinutes(1));
    LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
  }

  ZoomSimulator zoom() {
    return zoom;
  }

  MiniLms lms() {
    return lms;
  }

  /** Where the tool's mails end. */
  MailCatcher mail() {
    return mail;
  }

  /** The students of the course, as the LMS has them. */
  List<Member> learners() {
    return lms.control().roster(LmsPerson.COURSE).stream()
        .filter(member -> member.role() == CourseRole.STUDENT)
        .toList();
  }

  Tool tool() {
    return tool;
  }

  @Override
  public void close() {
    tool.close();
    lms.close();
    zoom.close();
    mail.close();
  }
}
