package org.presente.web.host.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.ToolAddress;

class StoredNonceTest {
  private static final ToolAddress TOOL =
      new ToolAddress(
          URI.create("https://tool.example"), URI.create("https://tool.example/lti/launch"));
  private static final Form FORM = Form.of(Map.of(StoredNonce.FIELD, new String[] {"the nonce"}));

  @Test
  @DisplayName("LTI 23: the stored nonce is taken from our own page")
  void item23_theStoredNonceIsTakenFromOurOwnPage() {
    assertThat(StoredNonce.of(Optional.of("https://tool.example"), FORM, TOOL))
        .contains("the nonce");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lms.example",
        "http://tool.example",
        "https://tool.example:444",
        "https://tool.example.evil.example",
        "null",
        ""
      })
  @DisplayName("LTI 23: a stored nonce that another page posts is not looked at")
  void item23_aNonceOfAnotherPageIsNotLookedAt(String origin) {
    assertThat(StoredNonce.of(Optional.of(origin), FORM, TOOL)).isEmpty();
  }

  @Test
  void requestThatDoesNotSayWhereItComesFromBringsNothing() {
    assertThat(StoredNonce.of(Optional.empty(), FORM, TOOL)).isEmpty();
  }
}
