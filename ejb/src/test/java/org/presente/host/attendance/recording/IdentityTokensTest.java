package org.presente.host.attendance.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.secret.SecretBox;

class IdentityTokensTest {
  private static final IdentityKey CALLER = IdentityKey.phone("+55 11 98765 4321");

  @Test
  void sameForTheSamePersonOfTheSameClassOnly() {
    String token = tokens(1).of(7, CALLER);
    assertThat(token).matches("[0-9a-f]{24}").isEqualTo(tokens(1).of(7, CALLER));
    assertThat(token)
        .isNotEqualTo(tokens(1).of(8, CALLER))
        .isNotEqualTo(tokens(1).of(7, IdentityKey.phone("+55 11 98765 4322")));
  }

  @Test
  void withoutTheKeyOfTheInstallationNobodyFindsTheNumber() {
    assertThat(tokens(1).of(7, CALLER)).isNotEqualTo(tokens(2).of(7, CALLER));
  }

  private static IdentityTokens tokens(int key) {
    byte[] master = new byte[32];
    Arrays.fill(master, (byte) key);
    return new IdentityTokens(new SecretBox(master));
  }
}
