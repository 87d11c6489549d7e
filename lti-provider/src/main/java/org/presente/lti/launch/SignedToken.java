package org.presente.lti.launch;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/**
 * A compact JWS taken apart, nothing believed yet.
 *
 * @param signingInput the bytes the signature covers
 */
record SignedToken(JsonObject header, JsonObject claims, byte[] signingInput, Base64URL signature) {
  private static final int MAX_LENGTH = 64 * 1024;

  static Optional<SignedToken> parse(String compact) {
    String[] parts = compact.length() <= MAX_LENGTH ? compact.split("\\.", -1) : new String[0];
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      Base64.getUrlDecoder().decode(parts[2]);
      return Optional.of(
          new SignedToken(
              json(parts[0]),
              json(parts[1]),
              (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
              new Base64URL(parts[2])));
    } catch (JsonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static JsonObject json(String part) throws JsonException {
    return Json.object(Base64.getUrlDecoder().decode(part));
  }
}
