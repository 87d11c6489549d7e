package org.presente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presente.sandbox.lms.campus.FirstCampus;
import org.presente.sandbox.zoom.DemoAccount;

class DemoTeacherTest {
  /** By this the form for a meeting finds its host, and a newcomer has nothing to choose. */
  @Test
  void theLmsTeacherHasTheSameAddressOnZoom() {
    assertThat(FirstCampus.campus().directory().person("3").orElseThrow().email())
        .isEqualTo(DemoAccount.TEACHER);
  }
}
