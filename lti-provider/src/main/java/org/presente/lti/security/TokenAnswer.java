package org.presente.lti.security;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.RetryAfter;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/** Reads a token endpoint's answer; the content type is not looked at, Moodle sends text/html. */
final class TokenAnswer {
  private static final Duration USUAL_LIFE = Duration.ofSeconds(300);
  private static final Duration LONGEST_LIFE = Duration.ofHours(24);
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private TokenAnswer() {}

  static TokenResult read(HttpAnswer answer, Set<String> asked, Instant now) {
    if (answer.status() == 429 || answer.status() >= 500) {
      return new TokenResult.Unavailable(
          RetryAfter.of(answer, now).orElse(PAUSE), "the token endpoint answered " + answer);
    }
    try {
      JsonObject body = Json.object(answer.body());
      return answer.isSuccess() ? granted(body, asked, now) : refused(answer, body);
    } catch (JsonException e) {
      return new TokenResult.Refused("the token endpoint answered " + answer + ", no JSON");
    }
  }

  private static TokenResult granted(JsonObject body, Set<String> asked, Instant now) {
    Optional<String> value =
        body.text("access_token").filter(token -> token.matches("[\\x21-\\x7e]+"));
    if (value.isEmpty() || !body.text("token_type").orElse("bearer").equalsIgnoreCase("bearer")) {
      return new TokenResult.Refused("the token endpoint sent no bearer token");
    }
    Duration life = life(body);
    Set<String> scopes = body.text("scope").map(text -> Set.of(distinctWords(text))).orElse(asked);
    return new TokenResult.Granted(
        new ServiceToken(
            value.get(), scopes, now.plus(life.multipliedBy(8).dividedBy(10)), now.plus(life)));
  }

  private static String[] distinctWords(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).distinct().toArray(String[]::new);
  }

  private static Duration life(JsonObject body) {
    return body.number("expires_in")
        .or(() -> body.text("expires_in").filter(t -> t.matches("[0-9]{1,9}")).map(BigDecimal::new))
        .filter(seconds -> seconds.signum() > 0)
        .map(seconds -> seconds.min(BigDecimal.valueOf(LONGEST_LIFE.toSeconds())))
        .map(seconds -> Duration.ofSeconds(seconds.longValue()))
        .orElse(USUAL_LIFE);
  }

  private static TokenResult refused(HttpAnswer answer, JsonObject body) {
    String error = body.text("error").orElse("HTTP " + answer.status());
    return new TokenResult.Refused(
        "the token endpoint refused: " + error.substring(0, Math.min(error.length(), 100)));
  }
}
