package org.presente.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import org.presente.lti.registration.SigningAlgorithm;

/** Verifies with a key that fits the algorithm; a mix of the two is simply not a signature. */
public final class Signatures {
  private static final int LEAST_RSA_BITS = 2048;
  private static final int MOST_RSA_BITS = 8192;

  private Signatures() {}

  public static boolean verifies(
      JWK key, SigningAlgorithm algorithm, byte[] signingInput, Base64URL signature) {
    JWSAlgorithm alg = JWSAlgorithm.parse(algorithm.name());
    if (key.getAlgorithm() != null && !key.getAlgorithm().getName().equals(alg.getName())) {
      return false;
    }
    try {
      return verifier(key).verify(new JWSHeader(alg), signingInput, signature);
    } catch (JOSEException e) {
      return false;
    }
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    if (key instanceof RSAKey rsa && rsa.size() >= LEAST_RSA_BITS && rsa.size() <= MOST_RSA_BITS) {
      return new RSASSAVerifier(rsa);
    }
    if (key instanceof ECKey ec) {
      return new ECDSAVerifier(ec);
    }
    throw new JOSEException("a key of this kind signs no id_token");
  }
}
