package org.presente.host.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.admin.AdminService.Making;
import org.presente.host.admin.AdminService.SignIn;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

@OnEveryDatabase
class AdminServiceTest {
  private static final String PASSWORD = "a sentence is fine";

  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private Backend backend;
  private AdminService admins;

  @BeforeEach
  void build() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    admins = backend.get(AdminService.class);
  }

  @Test
  void theFirstLinkMakesOneAdminOnce() {
    String code = firstCode();

    assertThat(make(code, " ruth ")).isEqualTo(Making.MADE);
    assertThat(make(code, "second")).isEqualTo(Making.LINK_IS_NOT_GOOD);
    assertThat(backend.tx(admins::firstAdminCode)).isEmpty();
    assertThat(signIn("ruth")).isEqualTo(SignIn.WELCOME);
  }

  @Test
  void aNewFirstLinkEndsTheOneBefore() {
    String before = firstCode();
    firstCode();

    assertThat(make(before, "ruth")).isEqualTo(Making.LINK_IS_NOT_GOOD);
  }

  @Test
  void anInvitationMakesAnotherAdminOnceAndForADay() {
    make(firstCode(), "ruth");
    String code = backend.tx(() -> admins.invite("ruth"));
    String tooOld = backend.tx(() -> admins.invite("ruth"));

    assertThat(make(code, "ruth")).isEqualTo(Making.NAME_IS_TAKEN);
    assertThat(make(code, "omar")).isEqualTo(Making.MADE);
    assertThat(make(code, "eve")).isEqualTo(Making.LINK_IS_NOT_GOOD);
    clock.advance(Duration.ofDays(1));
    assertThat(backend.tx(() -> admins.isGoodCode(tooOld))).isFalse();
    assertThat(backend.tx(admins::admins))
        .extracting(AdminView::userName)
        .containsExactly("ruth", "omar");
  }

  @Test
  void anAdminRemovesOthersAndNotThemselves() {
    make(firstCode(), "ruth");
    make(backend.tx(() -> admins.invite("ruth")), "omar");

    assertThat(backend.tx(() -> admins.remove(idOf("ruth"), "ruth"))).isEmpty();
    assertThat(backend.tx(() -> admins.remove(idOf("omar"), "ruth"))).contains("omar");
    assertThat(backend.tx(() -> admins.isAdmin("omar"))).isFalse();
    assertThat(signIn("omar")).isEqualTo(SignIn.WRONG);
    assertThat(signIn("ruth")).isEqualTo(SignIn.WELCOME);
    assertThat(backend.tx(() -> admins.remove(-1, "ruth"))).isEmpty();
  }

  @Test
  void tenWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
    make(firstCode(), "ruth");
    for (int i = 0; i < 10; i++) {
      assertThat(backend.tx(() -> admins.signIn("ruth", "wrong"))).isEqualTo(SignIn.WRONG);
    }

    assertThat(signIn("ruth")).isEqualTo(SignIn.LOCKED);
    clock.advance(Duration.ofMinutes(15));
    assertThat(signIn("ruth")).isEqualTo(SignIn.WELCOME);
  }

  private String firstCode() {
    return backend.tx(admins::firstAdminCode).orElseThrow();
  }

  private Making make(String code, String userName) {
    return backend.tx(() -> admins.makeAdmin(code, userName, PASSWORD));
  }

  private SignIn signIn(String userName) {
    return backend.tx(() -> admins.signIn(userName, PASSWORD));
  }

  private long idOf(String userName) {
    return admins.admins().stream()
        .filter(admin -> admin.userName().equals(userName))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
