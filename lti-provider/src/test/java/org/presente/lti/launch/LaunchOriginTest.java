package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.message.ClaimNames;

class LaunchOriginTest {
  private final LaunchRig rig = new LaunchRig();
  private final LaunchRig.Login login = rig.login();

  @Test
  @DisplayName("LTI 50: a launch's log text holds issuer, client and deployment, and nobody")
  void theTextHoldsIssuerClientAndDeployment() {
    LaunchOrigin origin = origin(rig.platform.signed(rig.claims(login)));

    assertThat(origin)
        .isEqualTo(
            new LaunchOrigin(
                origin.id(), TestPlatform.ISSUER, TestPlatform.CLIENT_ID, "deployment-1"));
    assertThat(login.cookie().name()).endsWith(origin.id());
    assertThat(origin.toString())
        .contains(TestPlatform.ISSUER, TestPlatform.CLIENT_ID, "deployment-1")
        .doesNotContain("Ada", "user-7", login.nonce());
  }

  @Test
  @DisplayName("LTI 50: whatever is sent, it stays one line")
  void whateverIsSentItStaysOneLine() {
    Map<String, Object> claims = rig.claims(login);
    claims.put(ClaimNames.DEPLOYMENT_ID, "one\nincident FAKE\u2028" + "x".repeat(500));

    assertThat(origin(rig.platform.signed(claims)).toString())
        .hasSizeLessThan(600)
        .contains("one?incident?FAKE?")
        .doesNotContainPattern("[\\n\\u2028]");
  }

  @Test
  void withoutAStateOfOursNothingIsBelieved() {
    LaunchOrigin origin =
        rig.validator.origin(
            LaunchRig.form(Map.of("state", "x", "id_token", rig.platform.signed(Map.of()))));

    assertThat(origin).hasToString("launch -, issuer -, client -, deployment -");
    assertThat(origin("no token").deploymentId()).isEqualTo("-");
  }

  private LaunchOrigin origin(String idToken) {
    return rig.validator.origin(
        LaunchRig.form(Map.of("state", login.state(), "id_token", idToken)));
  }
}
