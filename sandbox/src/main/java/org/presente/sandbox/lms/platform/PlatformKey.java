package org.presente.sandbox.lms.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Optional;

/** The platform's one signing key. */
public final class PlatformKey {
  private final RSAKey key;

  public PlatformKey(String jwk) {
    try {
      key = RSAKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalArgumentException("the data file holds no usable key", e);
    }
  }

  ObjectNode publicKey() {
    return Json.object(key.toPublicJWK().toJSONString()).orElseThrow();
  }

  public String sign(ObjectNode claims) {
    return sign(claims, JWSAlgorithm.RS256);
  }

  public String sign(ObjectNode claims, JWSAlgorithm algorithm) {
    JWSHeader header =
        new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(key.getKeyID()).build();
    JWSObject token = new JWSObject(header, new Payload(claims.toString()));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign with the platform's own key", e);
    }
    return token.serialize();
  }

  /** The claims of a token, if this platform signed it. */
  public Optional<ObjectNode> verified(String token) {
    try {
      JWSObject parsed = JWSObject.parse(token);
      return parsed.verify(new RSASSAVerifier(key))
          ? Json.object(parsed.getPayload().toString())
          : Optional.empty();
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }
}
