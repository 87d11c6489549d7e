package org.presente.web.host.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.secret.SecretBox;
import org.presente.web.host.visit.Tickets.Purpose;

class TicketsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
  private final SecretBox box = new SecretBox(new byte[32]);

  private Tickets at(Instant instant) {
    return new Tickets(box, Clock.fixed(instant, ZoneOffset.UTC));
  }

  @Test
  void ticketThatIsOverStillTellsLanguageAndWayBack() {
    String text = at(NOW).issue(Purpose.JOIN, VisitSealTest.aVisit());
    Ticket over = at(NOW.plusSeconds(3600)).read(Purpose.JOIN, text).orElseThrow();
    assertThat(over.isOver(NOW.plusSeconds(3600))).isTrue();
    assertThat(over.locale()).isEqualTo("pt-BR");
    assertThat(over.returnUrl()).isEqualTo(VisitSealTest.aVisit().returnUrl());
  }

  @Test
  void ticketNamesLessonPersonAndLanguage() {
    String text = at(NOW).issue(Purpose.JOIN, VisitSealTest.aVisit());
    assertThat(at(NOW).open(Purpose.JOIN, text))
        .contains(new Ticket(4, 5, "pt-BR", NOW.plusSeconds(3600), Optional.empty()));
  }

  @Test
  void ticketToAskDoesNotOpenTheMeeting() {
    String text = at(NOW).issue(Purpose.STATE, VisitSealTest.aVisit());
    assertThat(at(NOW).open(Purpose.JOIN, text)).isEmpty();
  }

  @Test
  void joinTicketIsGoodForAnHour() {
    String text = at(NOW).issue(Purpose.JOIN, VisitSealTest.aVisit());
    assertThat(at(NOW.plusSeconds(3599)).open(Purpose.JOIN, text)).isPresent();
    assertThat(at(NOW.plusSeconds(3600)).open(Purpose.JOIN, text)).isEmpty();
  }

  @Test
  void anythingElseIsNoTicket() {
    assertThat(at(NOW).open(Purpose.JOIN, "")).isEmpty();
    assertThat(at(NOW).open(Purpose.JOIN, "4 5 9999999999999 en")).isEmpty();
  }
}
