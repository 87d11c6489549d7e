package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.host.task.StaleLease;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;

/** Sends what waits in the outbox, as much as a minute allows. */
@Singleton
public class MailWork implements WorkHandler {
  static final String KIND = "notification.mail";

  /** There is one outbox, and one piece of work for it. */
  static final String SUBJECT = "outbox";

  private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final MailServer server;
  private final MailSettings settings;
  private final MailWriter writer;

  @Inject
  MailWork(Outbox outbox, MailServer server, MailSettings settings, MailWriter writer) {
    this.outbox = outbox;
    this.server = server;
    this.settings = settings;
    this.writer = writer;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    int perMinute = settings.perMinute();
    List<Long> due = outbox.begin(work, perMinute);
    if (due.isEmpty() || !server.isOn()) {
      return WorkOutcome.done();
    }
    boolean hungUp = !send(work, due);
    if (hungUp) {
      return WorkOutcome.retryLater(NEXT_MINUTE, "The mail server has hung up");
    }
    return due.size() < perMinute
        ? WorkOutcome.done()
        : WorkOutcome.retryLater(NEXT_MINUTE, "More waits than goes out in a minute");
  }

  /** Connects only if something is left to be sent; tells whether the server held on. */
  private boolean send(Work work, List<Long> due) {
    MailConnection connection = null;
    try {
      for (Long id : due) {
        Optional<Letter> letter = outbox.letter(work, id);
        if (letter.isPresent()) {
          connection = connection == null ? server.open() : connection;
          send(work, connection, letter.get());
          if (!connection.isOpen()) {
            return false;
          }
        }
      }
      return true;
    } finally {
      if (connection != null) {
        connection.close();
      }
    }
  }

  private void send(Work work, MailConnection connection, Letter letter) {
    Mail mail = writer.mail(letter);
    Handover handover = connection.send(mail, () -> mark(work, letter.id()));
    outbox.record(work, letter.id(), handover);
  }

  private boolean mark(Work work, long id) {
    try {
      return outbox.hand(work, id);
    } catch (StaleLease lost) {
      return false;
    }
  }
}
