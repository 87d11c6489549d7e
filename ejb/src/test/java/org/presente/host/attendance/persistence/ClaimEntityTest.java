package org.presente.host.attendance.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.identity.IdentityKey;

class ClaimEntityTest {
  @Test
  void namesAreCutToTheirColumn() {
    assertThat(named("x".repeat(1001)).shownName()).hasSize(1000);
    assertThat(named("Moonlight").shownName()).isEqualTo("Moonlight");
  }

  private static ClaimEntity named(String shown) {
    return new ClaimEntity(1, 2, IdentityKey.name("Moonlight"), shown, Instant.EPOCH);
  }
}
