package org.presente.web.host.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitAddressTest {
  @Test
  void addressHasVisitAndPage() {
    assertThat(VisitAddress.of("/l/AbC_123-xyz/lesson"))
        .contains(new VisitAddress("AbC_123-xyz", "lesson"));
    assertThat(VisitAddress.of("/l/AbC_123-xyz/attendance/42"))
        .contains(new VisitAddress("AbC_123-xyz", "attendance/42"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/l/",
        "/l/AbC_123-xyz",
        "/l/AbC_123-xyz/",
        "/l/short/lesson",
        "/l/AbC_123-xyz/../admin",
        "/l/AbC_123-xyz/lesson.xhtml",
        "/l/AbC_123-xyz/lesson;jsessionid=1",
        "/x/AbC_123-xyz/lesson"
      })
  void otherAddressesAreNone(String path) {
    assertThat(VisitAddress.of(path)).isEmpty();
  }
}
