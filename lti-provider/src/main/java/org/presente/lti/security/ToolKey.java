package org.presente.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import org.presente.lti.json.Json;

/** A key pair of this tool: RSA 2048, named by its RFC 7638 thumbprint. */
public final class ToolKey {
  private static final int BITS = 2048;

  private final RSAKey pair;

  private ToolKey(RSAKey pair) {
    this.pair = pair;
  }

  public static ToolKey generate() {
    try {
      return new ToolKey(
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate());
    } catch (JOSEException e) {
      throw new IllegalStateException("this Java has no RSA", e);
    }
  }

  /**
   * @param jwk what {@link #secretJson} gave
   */
  public static ToolKey fromSecretJson(String jwk) {
    try {
      if (JWK.parse(jwk) instanceof RSAKey pair
          && pair.isPrivate()
          && pair.size() >= BITS
          && pair.getKeyID() != null) {
        return new ToolKey(pair);
      }
      throw new IllegalArgumentException("not a private RSA key of 2048 bits with a key id");
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a JSON Web Key", e);
    }
  }

  /** The whole pair, to be encrypted before it is stored. */
  public String secretJson() {
    return pair.toJSONString();
  }

  public String id() {
    return pair.getKeyID();
  }

  /** A compact JWT, RS256, that names this key. */
  public String sign(Map<String, ?> claims) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(id()).build(),
            new Payload(Json.write(claims)));
    try {
      token.sign(new RSASSASigner(pair));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("this key cannot sign", e);
    }
  }

  /** The public half for platforms that take a key and no address, such as Moodle's "RSA key". */
  public String publicPem() {
    try {
      return PastedKey.pem(Base64.getEncoder().encodeToString(pair.toRSAPublicKey().getEncoded()));
    } catch (JOSEException e) {
      throw new IllegalStateException("this Java has no RSA", e);
    }
  }

  /** The public half as a JSON Web Key. */
  public Map<String, Object> publicJson() {
    return pair.toPublicJWK().toJSONObject();
  }

  @Override
  public String toString() {
    return "ToolKey[" + id() + "]";
  }
}
