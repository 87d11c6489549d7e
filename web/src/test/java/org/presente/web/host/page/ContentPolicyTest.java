package org.presente.web.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {
  private final ContentPolicy policy = new ContentPolicy();

  @Test
  void platformMayFrameItsOwnVisit() {
    policy.allowFraming("https://lms.example:8443");
    assertThat(policy.getText()).contains("frame-ancestors 'self' https://lms.example:8443; ");
  }

  @Test
  void eachOriginOfAPlatformMayFrame() {
    policy.allowFraming("https://sso.lms.example https://School.lms.example:443");
    assertThat(policy.getText())
        .contains("frame-ancestors 'self' https://sso.lms.example https://school.lms.example; ");
  }

  @Test
  void anybodyMayFrameATextWhileNobodyIsKnown() {
    policy.allowAnyFramingOfText();
    assertThat(policy.getText()).contains("frame-ancestors *; ");
  }

  @Test
  void knownPlatformStaysTheOnlyOneForTextsToo() {
    policy.allowFraming("https://lms.example");
    policy.allowAnyFramingOfText();
    assertThat(policy.getText()).contains("frame-ancestors 'self' https://lms.example; ");
  }

  @Test
  void scriptsStandLastWherePrimeFacesAppendsItsNonce() {
    policy.allowFraming("https://lms.example");
    assertThat(policy.getText()).endsWith("script-src 'self'");
  }

  @Test
  void nothingButTheOriginOfAPlatformGetsIn() {
    policy.allowFraming("https://lms.example/;script-src%20*");
    assertThat(policy.getText()).contains("frame-ancestors 'self' https://lms.example; script-src");
  }

  @Test
  void formsMayBeHeldToOneOriginAndScriptsStillStandLast() {
    ContentPolicy policy = new ContentPolicy();
    assertThat(policy.getText()).doesNotContain("form-action");

    policy.allowFormsOnlyTo("https://lms.example:8443");

    assertThat(policy.getText())
        .contains("; form-action https://lms.example:8443; ")
        .endsWith("; script-src 'self'");
  }
}
