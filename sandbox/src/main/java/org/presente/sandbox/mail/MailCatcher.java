package org.presente.sandbox.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The server, on loopback only. */
public final class MailCatcher implements AutoCloseable {
  private final ServerSocket listener;
  private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "mail-catcher");
            thread.setDaemon(true);
            return thread;
          });
  private volatile int failing;
  private volatile boolean away;
  private volatile Consumer<CaughtMail> onMail = mail -> {};

  private MailCatcher(ServerSocket listener) {
    this.listener = listener;
  }

  /**
   * @param port 0 for any
   * @throws UncheckedIOException when somebody else listens there
   */
  public static MailCatcher start(int port) {
    try {
      MailCatcher catcher =
          new MailCatcher(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
      catcher.threads.execute(catcher::listen);
      return catcher;
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** In the order they came. */
  public List<CaughtMail> mails() {
    return List.copyOf(mails);
  }

  /** Forgets what came. */
  public void clear() {
    mails.clear();
  }

  /**
   * Does not take every {@code nth} mail, each time at another place: for the recipient, for the
   * data, after the data, or by hanging up before the data.
   *
   * @param nth 0 to take all
   */
  public void failEvery(int nth) {
    failing = nth;
    asked.set(0);
  }

  /** Says from now on, to who connects, that the service is not available. */
  public void goAway(boolean gone) {
    away = gone;
  }

  /** Called when a mail was taken and before the client is told; a failure there hangs up. */
  public void onMail(Consumer<CaughtMail> observer) {
    onMail = observer;
  }

  boolean isAway() {
    return away;
  }

  /** What happens to the mail that is beginning. */
  Trouble next() {
    int number = asked.incrementAndGet();
    return failing == 0 || number % failing != 0
        ? Trouble.NONE
        : Trouble.values()[1 + number / failing % (Trouble.values().length - 1)];
  }

  void keep(CaughtMail mail) {
    mails.add(mail);
    onMail.accept(mail);
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        threads.execute(() -> new MailDialogue(this, client).run());
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Where a mail goes wrong. */
  enum Trouble {
    NONE,
    AT_RECIPIENT,
    AT_DATA,
    AFTER_DATA,
    HANG_UP
  }
}
