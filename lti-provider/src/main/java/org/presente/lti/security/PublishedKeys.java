package org.presente.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/**
 * What is known of one platform's key set.
 *
 * @param dueAt when to fetch again although nothing is missing
 * @param askAgainAt before this an unknown key does not cause a fetch
 * @param failure why there are no keys at all
 */
record PublishedKeys(
    Map<String, JWK> keys, Instant dueAt, Instant askAgainAt, Optional<String> failure) {
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration STALE_STEP = Duration.ofMinutes(1);

  static PublishedKeys fetched(Map<String, JWK> keys, Instant dueAt, Instant askAgainAt) {
    return new PublishedKeys(keys, dueAt, askAgainAt, Optional.empty());
  }

  /** Nothing cached and the platform is away: do not let every launch wait for it. */
  static PublishedKeys missing(String failure, Instant now) {
    Instant again = now.plus(PAUSE_AFTER_FAILURE);
    return new PublishedKeys(Map.of(), again, again, Optional.of(failure));
  }

  /** The platform is away, its keys of before still hold. */
  PublishedKeys stale(Instant now) {
    Instant again = now.plus(STALE_STEP);
    return new PublishedKeys(keys, again, again, Optional.empty());
  }

  KeyLookup lookup(String keyId) {
    JWK key = keys.get(keyId);
    if (key != null) {
      return new KeyLookup.Found(key);
    }
    return failure.<KeyLookup>map(KeyLookup.Unavailable::new).orElseGet(KeyLookup.Unknown::new);
  }

  /** Public signing keys by id. A key of a type we do not know must not spoil the others. */
  static Map<String, JWK> parse(byte[] jwks) throws JsonException {
    Map<String, JWK> keys = new LinkedHashMap<>();
    for (JsonObject member : Json.object(jwks).objects("keys")) {
      parseKey(member)
          .filter(key -> key.getKeyID() != null && !KeyUse.ENCRYPTION.equals(key.getKeyUse()))
          .ifPresent(key -> keys.putIfAbsent(key.getKeyID(), key));
    }
    return keys;
  }

  /**
   * Empty for a symmetric key, and for material that makes no key: the parser takes a modulus of
   * "!!!" and leaves the trouble to the first signature.
   */
  private static Optional<JWK> parseKey(JsonObject member) {
    try {
      JWK key = JWK.parse(member.members()).toPublicJWK();
      if (key instanceof AsymmetricJWK asymmetric) {
        asymmetric.toPublicKey();
        return Optional.of(key);
      }
      return Optional.empty();
    } catch (ParseException | JOSEException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
