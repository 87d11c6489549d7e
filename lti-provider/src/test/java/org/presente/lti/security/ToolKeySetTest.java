package org.presente.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of item 40 of the conformance checklist. */
class ToolKeySetTest {
  private static final ToolKey NEXT = ToolKey.generate();
  private static final ToolKey SIGNING = ToolKey.generate();
  private static final ToolKey PREVIOUS = ToolKey.generate();

  @Test
  @DisplayName("LTI 40: next, signing and previous are published, public halves only")
  void item40_nextSigningAndPreviousArePublished() throws Exception {
    String jwks = new ToolKeySet(Optional.of(NEXT), SIGNING, List.of(PREVIOUS)).jwks();

    assertThat(JWKSet.parse(jwks).getKeys())
        .hasSize(3)
        .noneMatch(JWK::isPrivate)
        .allMatch(key -> key.getKeyUse().identifier().equals("sig"))
        .allMatch(key -> key.getAlgorithm().getName().equals("RS256"))
        .allMatch(key -> key.size() >= 2048)
        .extracting(JWK::getKeyID)
        .containsExactly(NEXT.id(), SIGNING.id(), PREVIOUS.id());
    assertThat(jwks).doesNotContain("\"d\"", "\"p\"", "\"q\"");
  }

  @Test
  @DisplayName("LTI 40: a key's id is its RFC 7638 thumbprint")
  void item40_aKeysIdIsItsThumbprint() throws Exception {
    JWK key = JWK.parse(SIGNING.publicJson());

    assertThat(SIGNING.id()).isEqualTo(key.computeThumbprint().toString());
  }

  @Test
  @DisplayName("LTI 40: rotation signs with a key that was published before")
  void item40_rotationSignsWithAKeyThatWasPublishedBefore() {
    ToolKeySet before = new ToolKeySet(Optional.of(NEXT), SIGNING, List.of());
    ToolKey fresh = ToolKey.generate();

    ToolKeySet after = before.rotated(fresh);

    assertThat(after.signing()).isSameAs(NEXT);
    assertThat(after.next()).contains(fresh);
    assertThat(after.previous()).containsExactly(SIGNING);
    assertThat(new ToolKeySet(Optional.empty(), SIGNING, List.of()).rotated(fresh))
        .isEqualTo(new ToolKeySet(Optional.of(fresh), SIGNING, List.of()));
  }

  @Test
  void aKeySurvivesStorage() {
    ToolKey restored = ToolKey.fromSecretJson(SIGNING.secretJson());

    assertThat(restored.id()).isEqualTo(SIGNING.id());
    assertThat(restored.secretJson()).isEqualTo(SIGNING.secretJson());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}"})
  void whatIsNoKeyPairIsNotRestored(String json) {
    assertThatThrownBy(() -> ToolKey.fromSecretJson(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPublicKeyIsNotRestoredAsAPair() throws Exception {
    String half = JWK.parse(SIGNING.publicJson()).toJSONString();

    assertThatThrownBy(() -> ToolKey.fromSecretJson(half))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
