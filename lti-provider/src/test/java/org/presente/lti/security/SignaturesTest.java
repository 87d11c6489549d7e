package org.presente.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.Test;
import org.presente.lti.registration.SigningAlgorithm;

class SignaturesTest {
  @Test
  void anEllipticKeyVerifiesItsOwnAlgorithmOnly() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).generate();
    JWSObject token = signed(JWSAlgorithm.ES256, new ECDSASigner(key));

    assertThat(verifies(key, SigningAlgorithm.ES256, token)).isTrue();
    assertThat(verifies(key, SigningAlgorithm.ES384, token)).isFalse();
    assertThat(verifies(key, SigningAlgorithm.RS256, token)).isFalse();
  }

  @Test
  void aKeyThatNamesAnAlgorithmServesNoOther() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).generate();
    RSAKey named = new RSAKey.Builder(key).algorithm(JWSAlgorithm.RS256).build();
    JWSObject token = signed(JWSAlgorithm.RS512, new RSASSASigner(key));

    assertThat(verifies(key, SigningAlgorithm.RS512, token)).isTrue();
    assertThat(verifies(key, SigningAlgorithm.RS256, token)).isFalse();
    assertThat(verifies(named, SigningAlgorithm.RS512, token)).isFalse();
  }

  private static JWSObject signed(JWSAlgorithm algorithm, JWSSigner signer) throws Exception {
    JWSObject token = new JWSObject(new JWSHeader(algorithm), new Payload("text"));
    token.sign(signer);
    return token;
  }

  private static boolean verifies(JWK key, SigningAlgorithm algorithm, JWSObject token) {
    return Signatures.verifies(
        key.toPublicJWK(), algorithm, token.getSigningInput(), token.getSignature());
  }
}
