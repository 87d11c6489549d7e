package org.presente.host.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

  @Test
  void aSecondFactorIsAskedForFromItsFirstCodeOn() {
    make(firstCode(), "ruth");
    byte[] key = key(offered());

    assertThat(signIn("ruth")).isEqualTo(SignIn.WELCOME);
    assertThat(backend.tx(() -> admins.beginSecondFactor("ruth", "000000"))).isEmpty();
    assertThat(backend.tx(() -> admins.beginSecondFactor("ruth", codeOf(key)))).hasSize(10);

    assertThat(signIn("ruth")).isEqualTo(SignIn.CODE_NEEDED);
    assertThat(withCode(codeOf(key))).as("used already").isEqualTo(SignIn.WRONG);
    clock.advance(Totp.STEP);
    assertThat(withCode(codeOf(key))).isEqualTo(SignIn.WELCOME);
    assertThat(backend.tx(() -> admins.offerSecondFactor("ruth"))).isEmpty();
  }

  @Test
  void aRecoveryCodeIsGoodOnce() {
    make(firstCode(), "ruth");
    byte[] key = key(offered());
    List<String> codes = backend.tx(() -> admins.beginSecondFactor("ruth", codeOf(key)));

    assertThat(withCode(codes.get(3).toUpperCase(Locale.ROOT))).isEqualTo(SignIn.WELCOME);
    assertThat(withCode(codes.get(3))).isEqualTo(SignIn.WRONG);
    assertThat(backend.tx(() -> admins.secondFactor("ruth")).recoveryCodes()).isEqualTo(9);
    assertThat(backend.tx(() -> admins.endSecondFactor("ruth", codes.get(0)))).isTrue();
    assertThat(signIn("ruth")).isEqualTo(SignIn.WELCOME);
  }

  @Test
  void tenWrongCodesLockTheAccountThoughThePasswordIsRight() {
    make(firstCode(), "ruth");
    byte[] key = key(offered());
    backend.tx(() -> admins.beginSecondFactor("ruth", codeOf(key)));
    clock.advance(Totp.STEP);

    for (int i = 0; i < 10; i++) {
      assertThat(signIn("ruth")).isEqualTo(SignIn.CODE_NEEDED);
      assertThat(withCode("nonsense")).isEqualTo(SignIn.WRONG);
    }

    assertThat(withCode(codeOf(key))).isEqualTo(SignIn.LOCKED);
    assertThat(signIn("ruth")).isEqualTo(SignIn.LOCKED);
  }

  private KeyOffer offered() {
    return backend.tx(() -> admins.offerSecondFactor("ruth")).orElseThrow();
  }

  /** As an app reads it. */
  private static byte[] key(KeyOffer offer) {
    assertThat(offer.address()).startsWith("otpauth://totp/Presente:ruth?secret=" + offer.key());
    String bits =
        offer
            .key()
            .chars()
            .mapToObj(
                letter ->
                    String.format(
                            "%5s",
                            Integer.toBinaryString(
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                        .replace(' ', '0'))
            .collect(Collectors.joining());
    byte[] key = new byte[bits.length() / 8];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return key;
  }

  private String codeOf(byte[] key) {
    return Totp.code(key, Totp.step(clock.instant()));
  }

  private SignIn withCode(String code) {
    return backend.tx(() -> admins.signInWithCode("ruth", code));
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
