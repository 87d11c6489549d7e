package org.presente.lti.launch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.lti.json.JsonObject;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;
import org.presente.lti.security.PlatformKeys;

/** Judges tokens that a platform sends from server to server, as strictly as an id_token. */
public final class PlatformTokens {
  private final Registrations registrations;
  private final TokenCheck check;

  public PlatformTokens(Registrations registrations, PlatformKeys keys, Clock clock) {
    this.registrations = registrations;
    this.check = new TokenCheck(keys, clock);
  }

  public TokenVerdict judge(String compact) {
    Optional<Registration> registration =
        SignedToken.parse(compact).flatMap(token -> claimed(token.claims()));
    if (registration.isEmpty()) {
      return new TokenVerdict.Rejected(
          LaunchStep.REGISTRATION, "no token of a platform registered here");
    }
    try {
      return new TokenVerdict.Trusted(
          registration.get(), check.claims(compact, registration.get()));
    } catch (StepFailed e) {
      return new TokenVerdict.Rejected(e.rejected().step(), e.rejected().reason());
    }
  }

  /** Whose keys to ask; nothing is believed yet. */
  private Optional<Registration> claimed(JsonObject claims) {
    List<String> audiences = claims.texts("aud");
    return claims.text("iss").stream()
        .flatMap(
            issuer ->
                Stream.concat(claims.text("aud").stream(), audiences.stream().limit(10))
                    .flatMap(audience -> registrations.find(issuer, audience).stream()))
        .findFirst();
  }
}
