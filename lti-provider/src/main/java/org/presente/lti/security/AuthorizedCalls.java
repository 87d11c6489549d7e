package org.presente.lti.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;
import org.presente.lti.http.RetryAfter;
import org.presente.lti.registration.Registration;

/**
 * Calls a platform's service with a token. A 401 is answered once with a fresh token; nothing else
 * is repeated here.
 */
public final class AuthorizedCalls {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final HttpPort http;
  private final ServiceTokens tokens;
  private final Clock clock;

  public AuthorizedCalls(HttpPort http, ServiceTokens tokens, Clock clock) {
    this.http = http;
    this.tokens = tokens;
    this.clock = clock;
  }

  public ServiceAnswer send(Registration registration, Set<String> scopes, HttpCall call) {
    ServiceAnswer first = attempt(registration, scopes, call);
    boolean stale = first instanceof ServiceAnswer.Answered a && a.http().status() == 401;
    return stale ? refusedTwice(attempt(registration, scopes, call)) : first;
  }

  private static ServiceAnswer refusedTwice(ServiceAnswer second) {
    return second instanceof ServiceAnswer.Answered answered && answered.http().status() == 401
        ? new ServiceAnswer.Unauthorized("the service refuses a fresh token")
        : second;
  }

  private ServiceAnswer attempt(Registration registration, Set<String> scopes, HttpCall call) {
    TokenResult result = tokens.token(registration, scopes);
    if (result instanceof TokenResult.Refused refused) {
      return new ServiceAnswer.Unauthorized(refused.reason());
    }
    if (result instanceof TokenResult.Unavailable outage) {
      return new ServiceAnswer.Unavailable(outage.retryAfter(), outage.reason());
    }
    ServiceToken token = ((TokenResult.Granted) result).token();
    ServiceAnswer answer = sent(call.bearer(token.value()));
    if (answer instanceof ServiceAnswer.Answered answered && answered.http().status() == 401) {
      tokens.invalidate(registration, scopes, token);
    }
    return answer;
  }

  private ServiceAnswer sent(HttpCall call) {
    try {
      return judged(http.send(call));
    } catch (AddressRefusedException e) {
      return new ServiceAnswer.Forbidden("the service's address: " + e.getMessage());
    } catch (IOException e) {
      return new ServiceAnswer.Unavailable(PAUSE, "the service gave no answer");
    }
  }

  private ServiceAnswer judged(HttpAnswer answer) {
    if (isOverload(answer)) {
      Duration wait = RetryAfter.of(answer, Instant.now(clock)).orElse(PAUSE);
      return new ServiceAnswer.Unavailable(wait, "the service answered " + answer);
    }
    return answer.status() == 403
        ? new ServiceAnswer.Forbidden("the service answered " + answer)
        : new ServiceAnswer.Answered(answer);
  }

  /** Canvas throttles with 403, with or without Retry-After. */
  private static boolean isOverload(HttpAnswer answer) {
    boolean throttled =
        answer.header("Retry-After").isPresent() || answer.text().contains("Rate Limit Exceeded");
    return answer.status() == 429
        || answer.status() >= 500
        || (answer.status() == 403 && throttled);
  }
}
