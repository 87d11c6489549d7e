package org.presente.sandbox.lms;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.sandbox.lms.campus.Campus;
import org.presente.sandbox.lms.campus.CampusFile;
import org.presente.sandbox.lms.campus.FirstCampus;
import org.presente.sandbox.lms.control.Violations;
import org.presente.sandbox.lms.page.Pages;
import org.presente.sandbox.lms.page.TimeMover;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.PlatformKey;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Sessions;
import org.presente.sandbox.lms.quirk.Quirks;
import org.presente.sandbox.mail.MailCatcher;

/** A running mini LMS. */
public final class MiniLms implements AutoCloseable {
  private final Javalin server;
  private final Pages pages;
  private final Platform platform;
  private final LmsControl control;
  private final Optional<CampusFile> file;

  private MiniLms(
      Javalin server,
      Pages pages,
      Platform platform,
      LmsControl control,
      Optional<CampusFile> file) {
    this.server = server;
    this.pages = pages;
    this.platform = platform;
    this.control = control;
    this.file = file;
  }

  /**
   * Starts the server; it answers when this returns.
   *
   * @throws io.javalin.util.JavalinBindException if the port is busy
   */
  public static MiniLms start(LmsOptions options, Clock clock) {
    return start(options, TimeMover.fixed(clock));
  }

  /** Like {@link #start(LmsOptions, Clock)}, with buttons that move the time. */
  public static MiniLms start(LmsOptions options, Clock clock, Consumer<Duration> advance) {
    return start(options, new TimeMover(clock, true, advance));
  }

  private static MiniLms start(LmsOptions options, TimeMover time) {
    Clock clock = time.clock();
    Javalin server = Javalin.create(MiniLms::configure).start(options.host(), options.port());
    String address = "http://" + options.host() + ":" + server.port();
    Optional<CampusFile> file =
        Optional.of(options.dataFile())
            .filter(name -> !name.isEmpty())
            .map(name -> CampusFile.open(Path.of(name)));
    Campus campus = file.map(CampusFile::campus).orElseGet(FirstCampus::campus);
    Quirks quirks = new Quirks(options.profile());
    Platform platform =
        new Platform(
            campus,
            new Addresses(options.issuer().isEmpty() ? address : options.issuer(), quirks),
            new PlatformKey(campus.platformKey()),
            quirks,
            new Violations(clock),
            new Sessions(),
            clock);
    LmsControl control = new LmsControl(platform);
    new PlatformRoutes(server, platform, control).add();
    var parts =
        new Pages.Parts(
            control.registrationTokens(),
            control.deepLinking(),
            control.storage(),
            control.notices(),
            control.copier());
    Pages pages = new Pages(server, platform, parts, time);
    pages.add();
    new ControlRoutes(server, control).add();
    return new MiniLms(server, pages, platform, control, file);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.router.mount(router -> router.exception(Refusal.class, Refusal::answer));
  }

  /** From now on {@code /mail} shows what people of the campus were written to. */
  public void showMails(MailCatcher mail) {
    pages.addMail(mail);
  }

  /** The issuer, and the address of the home page. */
  public String url() {
    return platform.addresses().issuer();
  }

  public LmsControl control() {
    return control;
  }

  @Override
  public void close() {
    server.stop();
    file.ifPresent(CampusFile::close);
  }
}
