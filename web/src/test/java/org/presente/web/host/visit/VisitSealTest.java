package org.presente.web.host.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.course.Visit;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.Rights;
import org.presente.host.roster.CourseRole;
import org.presente.host.secret.SecretBox;
import org.presente.web.host.visit.VisitSeal.Purpose;

class VisitSealTest {
  private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
  private final SecretBox box = new SecretBox(new byte[32]);

  static Visit aVisit() {
    return new Visit(
        "visit-0123456789",
        1,
        2,
        3,
        Optional.of(4L),
        5,
        CourseRole.LEARNER,
        "pt-BR",
        Optional.of("America/Sao_Paulo"),
        Optional.empty(),
        "https://lms.example",
        NOW.plus(Duration.ofHours(8)));
  }

  private VisitSeal at(Instant instant) {
    return new VisitSeal(
        box, Clock.fixed(instant, ZoneOffset.UTC), registration -> Rights.asDeclared());
  }

  @Test
  void whatTheRoleMayIsAskedWhenTheSealIsOpened() {
    Capability erase = Capability.of("test:erase", CourseRole.INSTRUCTOR);
    Rights decided = new Rights(Map.of("test:erase", Set.of(CourseRole.LEARNER)), Map.of());
    String sealed = at(NOW).seal(Purpose.VISIT, aVisit());
    VisitSeal later =
        new VisitSeal(
            box,
            Clock.fixed(NOW, ZoneOffset.UTC),
            registration -> registration == 1 ? decided : Rights.asDeclared());

    assertThat(aVisit().may(erase)).isFalse();
    assertThat(later.open(Purpose.VISIT, sealed).orElseThrow().may(erase)).isTrue();
  }

  @Test
  void sealedVisitComesBackWhole() {
    String sealed = at(NOW).seal(Purpose.VISIT, aVisit());
    assertThat(at(NOW).open(Purpose.VISIT, sealed)).contains(aVisit());
  }

  @Test
  void visitWithoutLessonAndZoneComesBackWhole() {
    Visit bare =
        new Visit(
            "visit-0123456789",
            1,
            2,
            3,
            Optional.empty(),
            5,
            CourseRole.GUEST,
            "en",
            Optional.empty(),
            Optional.of("https://lms.example/back?a=\"b\""),
            "https://lms.example",
            NOW.plusSeconds(1));
    assertThat(at(NOW).open(Purpose.VISIT, at(NOW).seal(Purpose.VISIT, bare))).contains(bare);
  }

  @Test
  @DisplayName("LTI 18, 48: a seal keeps who really acts and whose work is looked at")
  void sealKeepsWhoActsAndWhoIsReviewed() {
    Visit visit = aVisit().reviewing(77).actedBy(Optional.of("admin-7"));
    String sealed = at(NOW).seal(Purpose.NEW_TAB, visit, Duration.ofHours(1));

    assertThat(at(NOW).open(Purpose.NEW_TAB, sealed))
        .contains(visit.until(NOW.plus(Duration.ofHours(1))));
  }

  @Test
  void sealOpensForItsPurposeOnly() {
    String sealed = at(NOW).seal(Purpose.NEW_TAB, aVisit());
    assertThat(at(NOW).open(Purpose.VISIT, sealed)).isEmpty();
  }

  @Test
  void sealOfAnotherKeyStaysClosed() {
    byte[] other = new byte[32];
    other[0] = 1;
    VisitSeal foreign =
        new VisitSeal(
            new SecretBox(other),
            Clock.fixed(NOW, ZoneOffset.UTC),
            registration -> Rights.asDeclared());
    assertThat(at(NOW).open(Purpose.VISIT, foreign.seal(Purpose.VISIT, aVisit()))).isEmpty();
  }

  @Test
  void visitEndsAtItsTime() {
    String sealed = at(NOW).seal(Purpose.VISIT, aVisit());
    assertThat(at(aVisit().expiresAt().minusMillis(1)).open(Purpose.VISIT, sealed)).isPresent();
    assertThat(at(aVisit().expiresAt()).open(Purpose.VISIT, sealed)).isEmpty();
  }

  @Test
  void shortSealEndsBeforeItsVisit() {
    String sealed = at(NOW).seal(Purpose.NEW_TAB, aVisit(), Duration.ofHours(1));
    assertThat(at(NOW.plusSeconds(3599)).open(Purpose.NEW_TAB, sealed)).isPresent();
    assertThat(at(NOW.plusSeconds(3600)).open(Purpose.NEW_TAB, sealed)).isEmpty();
  }

  @Test
  void shortSealNeverOutlivesItsVisit() {
    String sealed = at(NOW).seal(Purpose.NEW_TAB, aVisit(), Duration.ofDays(1));
    assertThat(at(aVisit().expiresAt()).open(Purpose.NEW_TAB, sealed)).isEmpty();
  }

  @Test
  void cookieLivesAsLongAsTheVisitUnderItsOwnPath() {
    assertThat(VisitCookie.header(aVisit(), "sealed", NOW))
        .isEqualTo(
            "presente-visit=sealed; Max-Age=28800; Path=/l/visit-0123456789; Secure; HttpOnly;"
                + " SameSite=None; Partitioned");
  }
}
