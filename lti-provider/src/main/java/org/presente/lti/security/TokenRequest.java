package org.presente.lti.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.presente.lti.http.HttpCall;
import org.presente.lti.registration.Registration;

/**
 * The request for a token (RFC 7523 section 2.2). Blackboard wants each of iss, sub, aud, iat, exp
 * and jti; Canvas and D2L look for the kid.
 */
record TokenRequest(Registration registration, SortedSet<String> scopes) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);

  HttpCall call(ToolKey key, Instant now) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", key.sign(assertion(now)));
    form.put("scope", String.join(" ", scopes));
    return HttpCall.post(registration.tokenEndpoint(), FORM, encoded(form))
        .accept("application/json");
  }

  private Map<String, Object> assertion(Instant now) {
    return Map.of(
        "iss", registration.clientId(),
        "sub", registration.clientId(),
        "aud", registration.assertionAudience(),
        "iat", now.getEpochSecond(),
        "exp", now.plus(ASSERTION_LIFE).getEpochSecond(),
        "jti", UUID.randomUUID().toString());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
