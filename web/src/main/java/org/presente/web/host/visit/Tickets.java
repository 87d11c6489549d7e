package org.presente.web.host.visit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.secret.SecretBox;

/**
 * Issues and opens tickets. The sealed text is {@code lesson person expiry locale return-url}: a
 * request that comes every ten seconds from three hundred viewers should not parse more than it
 * must.
 */
@Singleton
public class Tickets {
  private final SecretBox box;
  private final Clock clock;

  @Inject
  public Tickets(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /** What a ticket is good for; one does not open as the other. */
  public enum Purpose {
    /** To enter a meeting. */
    JOIN("ticket-join", Duration.ofHours(1)),
    /** To ask for the lesson's state, as long as the page is open. */
    STATE("ticket-state", Duration.ofHours(12)),
    /** To ask whether somebody came or went, for staff. */
    LIVE("ticket-live", Duration.ofHours(12)),
    /** To ask whether bookings of the lesson's course changed. */
    OFFICE("ticket-office", Duration.ofHours(12));

    private final String sealedAs;
    private final Duration life;

    Purpose(String sealedAs, Duration life) {
      this.sealedAs = sealedAs;
      this.life = life;
    }
  }

  public String issue(Purpose purpose, Visit visit) {
    Instant expiresAt = clock.instant().plus(purpose.life);
    return box.seal(
        purpose.sealedAs,
        visit.lesson()
            + " "
            + visit.personId()
            + " "
            + expiresAt.toEpochMilli()
            + " "
            + visit.locale()
            + " "
            + (purpose == Purpose.JOIN ? visit.returnUrl().orElse("") : ""));
  }

  /** Empty for what was not issued for this purpose, and after its time. */
  public Optional<Ticket> open(Purpose purpose, String text) {
    return read(purpose, text).filter(ticket -> !ticket.isOver(clock.instant()));
  }

  /** Also after its time: to tell people in their language, and to show them the way back. */
  public Optional<Ticket> read(Purpose purpose, String text) {
    return box.open(purpose.sealedAs, text).map(Tickets::read);
  }

  private static Ticket read(String plain) {
    String[] parts = plain.split(" ", 5);
    return new Ticket(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        parts[3],
        Instant.ofEpochMilli(Long.parseLong(parts[2])),
        Optional.of(parts[4]).filter(url -> !url.isEmpty()));
  }
}
