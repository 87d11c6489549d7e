package org.presente.sandbox;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.mail.MailCatcher;
import org.presente.sandbox.zoom.ZoomOptions;
import org.presente.sandbox.zoom.ZoomSimulator;

/**
 * The mini LMS, the Zoom simulator and a mail catcher in one process, on loopback only and under
 * one clock. The LMS is addressed by number and the tool by name, so that a browser takes them for
 * two sites.
 */
public final class Sandbox implements AutoCloseable {
  private static final int CANNOT_START = 2;

  private final MiniLms lms;
  private final ZoomSimulator zoom;
  private final MailCatcher mail;

  private Sandbox(MiniLms lms, ZoomSimulator zoom, MailCatcher mail) {
    this.lms = lms;
    this.zoom = zoom;
    this.mail = mail;
    lms.showMails(mail);
  }

  public static void main(String[] arguments) {
    quietLogs();
    int status = run(System.out, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Starts, and says where; 0 if both servers answer now and go on until the process is ended. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    try {
      Sandbox sandbox = start(SandboxOptions.of(arguments));
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
      out.println("lms " + sandbox.lms().url());
      out.println("zoom " + sandbox.zoom().url());
      out.println("mail " + sandbox.lms().url() + "/mail");
      out.flush();
      return 0;
    } catch (IllegalArgumentException | PortBusy e) {
      err.println("sandbox: " + e.getMessage());
      return CANNOT_START;
    }
  }

  /** Starts both servers; they answer when this returns. */
  public static Sandbox start(SandboxOptions options) {
    SandboxClock clock = new SandboxClock(options.data().resolve("clock"));
    MiniLms lms = startLms(options, clock);
    try {
      ZoomSimulator zoom = startZoom(options, clock);
      return new Sandbox(lms, zoom, startMail(options, zoom));
    } catch (PortBusy e) {
      lms.close();
      throw e;
    }
  }

  private static MailCatcher startMail(SandboxOptions options, ZoomSimulator zoom) {
    try {
      return MailCatcher.start(options.mailPort());
    } catch (UncheckedIOException e) {
      zoom.close();
      throw new PortBusy("mail catcher", options.mailPort(), "--mail-port", e);
    }
  }

  private static MiniLms startLms(SandboxOptions options, SandboxClock clock) {
    LmsOptions lms =
        LmsOptions.onAnyPort()
            .withPort(options.lmsPort())
            .withProfile(options.profile())
            .withDataFile(options.data().resolve("lms.json"));
    try {
      return MiniLms.start(lms, clock, clock::advance);
    } catch (JavalinBindException e) {
      throw new PortBusy("LMS", options.lmsPort(), "--lms-port", e);
    }
  }

  private static ZoomSimulator startZoom(SandboxOptions options, SandboxClock clock) {
    ZoomOptions zoom =
        ZoomOptions.defaults()
            .withPort(options.zoomPort())
            .withDataFile(options.data().resolve("zoom.json"));
    try {
      return ZoomSimulator.start(zoom, clock);
    } catch (JavalinBindException e) {
      throw new PortBusy("Zoom simulator", options.zoomPort(), "--zoom-port", e);
    }
  }

  public MiniLms lms() {
    return lms;
  }

  public ZoomSimulator zoom() {
    return zoom;
  }

  public MailCatcher mail() {
    return mail;
  }

  @Override
  public void close() {
    mail.close();
    zoom.close();
    lms.close();
  }

  /** The servers beneath tell much about themselves; only warnings concern anybody here. */
  private static void quietLogs() {
    try (InputStream settings = Sandbox.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody else listens there. */
  private static final class PortBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PortBusy(String server, int port, String option, Exception cause) {
      super(
          "port %d for the %s is in use; stop what listens there or choose another with %s"
              .formatted(port, server, option),
          cause);
    }
  }
}
