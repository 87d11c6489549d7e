package org.presente.web.host.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.lti.launch.Form;
import org.presente.web.host.launch.CookieProbe.Verdict;

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
  void newWindowHasNoPlatformPageRoundItToStoreIn() {
    Form stored =
        Form.of(
            Map.of(
                "lti_message_hint", new String[] {HINT},
                "lti_storage_target", new String[] {"_parent"}));
    assertThat(CookieProbe.fields(stored)).isEqualTo(Map.of("lti_message_hint", HINT));
    assertThat(CookieProbe.again(stored)).contains("lti_storage_target=_parent");
  }

  @ParameterizedTest
  @CsvSource({
    "iframe,Mozilla/5.0,false,false,ASK",
    "iframe,Mozilla/5.0,false,true,NO_COOKIES",
    "iframe,Mozilla/5.0,true,true,GO_ON",
    "document,Mozilla/5.0,false,false,GO_ON",
    ",Mozilla/5.0,false,false,ASK",
    ",Mozilla/5.0,false,true,NO_COOKIES",
    ",curl/8,false,false,GO_ON",
    ",,false,false,GO_ON"
  })
  void onlyABrowserThatMayBeFramedIsAskedAndOnce(
      String destination, String agent, boolean cookie, boolean asked, Verdict verdict) {
    assertThat(
            CookieProbe.of(
                Optional.ofNullable(destination), Optional.ofNullable(agent), cookie, asked))
        .isEqualTo(verdict);
  }

  @Test
  void probeSurvivesInAFrame() {
    assertThat(CookieProbe.cookie()).contains("; Secure; HttpOnly; SameSite=None; Partitioned");
  }
}
