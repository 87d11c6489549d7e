package org.presente.host.selftest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.presente.host.config.Configuration;
import org.presente.lti.ags.LineItem;
import org.presente.lti.ags.LineItemOutcome;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Score;
import org.presente.lti.ags.ScoreOutcome;
import org.presente.lti.ags.Scores;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.PastedKey;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.TokenResult;
import org.presente.lti.security.ToolKeys;

/** The calls of a self-test. Tokens are asked for anew: one in the cache would prove nothing. */
@Singleton
class SelfTestCalls {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final HttpPort http;
  private final ToolKeys keys;
  private final LineItems lineItems;
  private final Scores scores;
  private final Memberships memberships;
  private final URI ownKeys;
  private final Clock clock;

  @Inject
  SelfTestCalls(
      HttpPort http,
      ToolKeys keys,
      LineItems lineItems,
      Scores scores,
      Memberships memberships,
      Configuration configuration,
      Clock clock) {
    this.http = http;
    this.keys = keys;
    this.lineItems = lineItems;
    this.scores = scores;
    this.memberships = memberships;
    this.ownKeys = configuration.publicUrl("/lti/jwks");
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Empty when our keys come back as we publish them; otherwise what came instead. */
  Optional<String> ownKeys() {
    try {
      HttpAnswer answer = http.send(HttpCall.get(ownKeys).accept("application/json"));
      return answer.status() == 200 && answer.text().equals(keys.current().jwks())
          ? Optional.empty()
          : Optional.of("HTTP " + answer.status());
    } catch (IOException failed) {
      return Optional.of(String.valueOf(failed.getMessage()));
    }
  }

  /** The number of keys, or why there are none. */
  PlatformKeysAnswer platformKeys(Registration registration) {
    if (PastedKey.isKept(registration.jwksUri())) {
      return new PlatformKeysAnswer(1, "PEM");
    }
    try {
      HttpAnswer answer =
          http.send(HttpCall.get(registration.jwksUri()).accept("application/json"));
      int found = answer.isSuccess() ? Json.object(answer.body()).objects("keys").size() : 0;
      return new PlatformKeysAnswer(found, found == 0 ? "HTTP " + answer.status() : "" + found);
    } catch (IOException | JsonException failed) {
      return new PlatformKeysAnswer(0, String.valueOf(failed.getMessage()));
    }
  }

  record PlatformKeysAnswer(int keys, String detail) {}

  TokenResult token(Registration registration, Set<String> scopes) {
    return new ServiceTokens(http, keys, clock).token(registration, scopes);
  }

  /** Hands the members on as they come, page by page. */
  MembershipOutcome roster(
      Registration registration, String membershipsUrl, Consumer<List<Member>> page) {
    return memberships.read(
        registration,
        new NamesRoleService(URI.create(membershipsUrl), List.of("2.0")),
        MembershipQuery.everybody(),
        page);
  }

  LineItemOutcome column(Registration registration, AgsEndpoint endpoint) {
    LineItem wanted =
        new LineItem(
            Optional.empty(),
            "Presente self-test",
            HUNDRED,
            Optional.of("presente-self-test"),
            Optional.of("self-test"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return lineItems.resolve(registration, endpoint, wanted);
  }

  ScoreOutcome score(
      Registration registration, AgsEndpoint endpoint, LineItem column, String subject) {
    return scores.post(
        registration,
        endpoint.scopes(),
        column.id().orElseThrow(),
        Score.of(subject, BigDecimal.ZERO, HUNDRED, clock.instant()));
  }

  LineItemOutcome remove(Registration registration, AgsEndpoint endpoint, LineItem column) {
    return lineItems.remove(registration, endpoint, column);
  }
}
