package org.presente.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.registration.SigningAlgorithm;

class PastedKeyTest {
  private final ToolKey platform = ToolKey.generate();

  @Test
  void itIsFoundWhateverIdATokenNamesItByAndNothingIsSent() {
    URI kept = PastedKey.address(platform.publicPem()).orElseThrow();
    FakeHttp http = new FakeHttp();

    KeyLookup found = new PlatformKeys(http, Clock.systemUTC()).find(kept, "any");

    assertThat(((KeyLookup.Found) found).key()).isInstanceOf(RSAKey.class);
    assertThat(verifies(found, platform.sign(Map.of("a", 1)))).isTrue();
    assertThat(verifies(found, ToolKey.generate().sign(Map.of("a", 1)))).isFalse();
    assertThat(http.calls()).isEmpty();
  }

  @Test
  void itIsShownAsItWasPasted() {
    String pem = platform.publicPem();

    assertThat(PastedKey.address("\n" + pem.replace("\n", "\r\n")).flatMap(PastedKey::pem))
        .contains(pem);
    assertThat(PastedKey.pem(URI.create("https://lms.example/jwks"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://lms.example/jwks",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END CERTIFICATE-----"
      })
  void otherTextsAreNoKey(String text) {
    assertThat(PastedKey.address(text)).isEmpty();
  }

  @Test
  void keysOfOtherKindsAndSmallOnesAreRefused() throws GeneralSecurityException {
    assertThat(PastedKey.address(pem("RSA", 1024))).isEmpty();
    assertThat(PastedKey.address(pem("EC", 256))).isEmpty();
    assertThat(PastedKey.address(pem("RSA", 2048))).isPresent();
  }

  private static String pem(String kind, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    byte[] key = generator.generateKeyPair().getPublic().getEncoded();
    return PastedKey.pem(Base64.getEncoder().encodeToString(key));
  }

  private static boolean verifies(KeyLookup found, String token) {
    int dot = token.lastIndexOf('.');
    return Signatures.verifies(
        ((KeyLookup.Found) found).key(),
        SigningAlgorithm.RS256,
        token.substring(0, dot).getBytes(StandardCharsets.US_ASCII),
        new Base64URL(token.substring(dot + 1)));
  }
}
