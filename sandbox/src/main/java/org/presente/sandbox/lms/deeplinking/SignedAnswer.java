package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.token.ToolKeys;

/** Reads the form field {@code JWT}: its signature is the tool's or it is not read at all. */
final class SignedAnswer {
  private final ToolKeys keys;

  SignedAnswer(ToolKeys keys) {
    this.keys = keys;
  }

  /** The claims; nothing when there are {@code breaches}. */
  Optional<ObjectNode> read(String jwt, Tool tool, List<Breach> breaches) {
    try {
      JWSObject token = JWSObject.parse(jwt);
      check(token, tool, breaches);
      Optional<ObjectNode> claims = Json.object(token.getPayload().toString());
      Breach.unless(claims.isPresent(), breaches, "claims", "the claims are no JSON object");
      return breaches.isEmpty() ? claims : Optional.empty();
    } catch (ParseException e) {
      breaches.add(new Breach("deep-linking.form", "the field JWT holds no signed JWT"));
      return Optional.empty();
    }
  }

  private void check(JWSObject token, Tool tool, List<Breach> breaches) {
    String keyId = token.getHeader().getKeyID();
    boolean rs256 = JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm());
    Breach.unless(rs256, breaches, "alg", "alg is not RS256");
    Breach.unless(keyId != null, breaches, "kid", "kid is missing");
    if (rs256 && keyId != null) {
      Breach.unless(
          keys.key(tool.keysUri(), keyId).filter(key -> fits(token, key)).isPresent(),
          breaches,
          "signature",
          "no key that the tool publishes made the signature");
    }
  }

  private static boolean fits(JWSObject token, com.nimbusds.jose.jwk.RSAKey key) {
    try {
      return token.verify(new RSASSAVerifier(key));
    } catch (JOSEException e) {
      return false;
    }
  }
}
