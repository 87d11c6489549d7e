package org.presente.lti.deeplinking;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.DeepLinkingSettings;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.ToolKeys;

/**
 * Makes the message {@code LtiDeepLinkingResponse} (Deep Linking 2.0 section 4.5), signed with the
 * key that signs now: one that platforms have been shown for a day, as {@link
 * org.presente.lti.security.ToolKeySet} promises.
 */
public final class DeepLinkingResponses {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final SecureRandom random = new SecureRandom();
  private final ToolKeys keys;
  private final Clock clock;

  public DeepLinkingResponses(ToolKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** The text of the form field {@code JWT}. */
  public String jwt(
      Registration registration,
      String deploymentId,
      DeepLinkingSettings settings,
      DeepLinkingAnswer answer) {
    Map<String, Object> claims = envelope(registration);
    claims.put(ClaimNames.DEPLOYMENT_ID, deploymentId);
    claims.put(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingResponse");
    claims.put(ClaimNames.VERSION, "1.3.0");
    settings.data().ifPresent(data -> claims.put(CLAIM + "data", data));
    claims.put(CLAIM + "content_items", items(settings, answer));
    if (answer instanceof DeepLinkingAnswer.Failed failed) {
      claims.put(CLAIM + "errormsg", failed.message());
    }
    return keys.current().signing().sign(claims);
  }

  /** Blackboard wants the subject too; it is who speaks. */
  private Map<String, Object> envelope(Registration registration) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", registration.clientId());
    claims.put("sub", registration.clientId());
    claims.put("aud", registration.issuer());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    claims.put("nonce", nonce());
    return claims;
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static List<Map<String, Object>> items(
      DeepLinkingSettings settings, DeepLinkingAnswer answer) {
    return answer instanceof DeepLinkingAnswer.Chosen chosen
            && settings.accepts(ResourceLinkItem.TYPE)
        ? chosen.items().stream()
            .limit(settings.acceptMultiple() ? Long.MAX_VALUE : 1)
            .map(item -> settings.acceptLineItem() ? item : item.ungraded())
            .map(ItemJson::write)
            .toList()
        : List.of();
  }
}
