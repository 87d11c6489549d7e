package org.presente.web.host.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.lti.launch.Form;

class CookieProbeTest {
  private static final String HINT = "{\"launchid\":\"a+b&c=ü\"}";
  private static final Form LOGIN =
      Form.of(
          Map.of(
              "iss",
              new String[] {"https://lms.example"},
              "lti_message_hint",
              new String[] {HINT}));

  @Test
  void hintsSurviveTheRoundByteForByte() {
    assertThat(CookieProbe.again(LOGIN))
        .startsWith("/lti/login?")
        .contains("lti_message_hint=%7B%22launchid%22%3A%22a%2Bb%26c%3D%C3%BC%22%7D")
        .endsWith("&presente_probe=1");
  }

  @Test
  void newWindowBeginsTheLoginWithoutOurMark() {
    Form marked =
        Form.of(
            Map.of("lti_message_hint", new String[] {HINT}, "presente_probe", new String[] {"1"}));
    assertThat(CookieProbe.fields(marked)).isEqualTo(Map.of("lti_message_hint", HINT));
  }

  @Test
  void probeSurvivesInAFrame() {
    assertThat(CookieProbe.cookie()).contains("; Secure; HttpOnly; SameSite=None; Partitioned");
  }
}
