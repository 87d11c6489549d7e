package org.presente.lti.launch;

import static org.presente.lti.launch.StepFailed.unless;

import com.nimbusds.jose.jwk.JWK;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.lti.json.JsonObject;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.SigningAlgorithm;
import org.presente.lti.security.KeyLookup;
import org.presente.lti.security.PlatformKeys;
import org.presente.lti.security.Signatures;

/**
 * Whether an id_token was signed by this platform, for us, now (Security Framework 1.0 section
 * 5.1.3). Of the header only alg and kid are read: jku, x5u and jwk would let the sender choose the
 * key.
 */
final class TokenCheck {
  private final PlatformKeys keys;
  private final Clock clock;

  TokenCheck(PlatformKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  JsonObject claims(String idToken, Registration registration) throws StepFailed {
    SignedToken token =
        SignedToken.parse(idToken)
            .orElseThrow(
                () ->
                    new StepFailed(
                        LaunchStep.TOKEN_FORMAT, "id_token is not a signed token of strict JSON"));
    SigningAlgorithm algorithm = algorithm(token.header(), registration);
    String keyId = keyId(token.header());
    issuer(token.claims(), registration);
    audience(token.claims(), registration.clientId());
    JWK key = key(registration, keyId);
    unless(
        Signatures.verifies(key, algorithm, token.signingInput(), token.signature()),
        LaunchStep.SIGNATURE,
        "the signature does not belong to key " + printable(keyId));
    times(token.claims(), registration.policy().leeway());
    return token.claims();
  }

  private static SigningAlgorithm algorithm(JsonObject header, Registration registration)
      throws StepFailed {
    unless(!header.has("crit"), LaunchStep.ALGORITHM, "critical header extensions are unknown");
    Optional<String> alg = header.text("alg");
    return registration.policy().algorithms().stream()
        .filter(allowed -> alg.filter(allowed.name()::equals).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new StepFailed(
                    LaunchStep.ALGORITHM, "this registration does not allow the algorithm"));
  }

  private static String keyId(JsonObject header) throws StepFailed {
    return header
        .text("kid")
        .filter(kid -> !kid.isEmpty() && kid.length() <= 255)
        .orElseThrow(() -> new StepFailed(LaunchStep.KEY_ID, "the header names no key (kid)"));
  }

  private static void issuer(JsonObject claims, Registration registration) throws StepFailed {
    unless(
        claims.text("iss").filter(registration.issuer()::equals).isPresent(),
        LaunchStep.ISSUER,
        "iss is not the issuer of the login");
  }

  /** OpenID Connect Core section 3.1.3.7, rules 3 to 5. */
  private static void audience(JsonObject claims, String clientId) throws StepFailed {
    Optional<String> single = claims.text("aud");
    List<String> audiences = single.map(List::of).orElseGet(() -> claims.texts("aud"));
    unless(audiences.contains(clientId), LaunchStep.AUDIENCE, "aud does not name this tool");
    unless(
        audiences.size() == 1 || claims.has("azp"),
        LaunchStep.AUDIENCE,
        "several audiences need azp");
    unless(
        !claims.has("azp") || claims.text("azp").filter(clientId::equals).isPresent(),
        LaunchStep.AUDIENCE,
        "azp names another client");
  }

  private JWK key(Registration registration, String keyId) throws StepFailed {
    KeyLookup lookup = keys.find(registration.jwksUri(), keyId);
    if (lookup instanceof KeyLookup.Found found) {
      return found.key();
    }
    throw new StepFailed(
        LaunchStep.PLATFORM_KEY,
        lookup instanceof KeyLookup.Unavailable outage
            ? outage.reason()
            : "the platform publishes no key " + printable(keyId));
  }

  private void times(JsonObject claims, Duration leeway) throws StepFailed {
    Instant now = Instant.now(clock);
    Instant latest = now.plus(leeway);
    unless(
        claims.instant("exp").filter(exp -> !now.isAfter(exp.plus(leeway))).isPresent(),
        LaunchStep.EXPIRY,
        "exp is missing or past; check the clocks of both servers");
    unless(
        claims.instant("iat").filter(iat -> !iat.isAfter(latest)).isPresent(),
        LaunchStep.EXPIRY,
        "iat is missing or in the future; check the clocks of both servers");
    unless(
        claims.instant("nbf").filter(nbf -> nbf.isAfter(latest)).isEmpty(),
        LaunchStep.EXPIRY,
        "nbf is in the future; check the clocks of both servers");
  }

  private static String printable(String keyId) {
    return keyId.replaceAll("[^\\x21-\\x7e]", "?");
  }
}
