package org.presente.zoom.api.call;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.client.ApiClients;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.OAuthApi;
import org.presente.zoom.api.client.TransportFailure;
import org.presente.zoom.api.client.ZoomEndpoints;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.Reply;
import org.presente.zoom.api.domain.TokenVerdict;
import org.presente.zoom.api.domain.Verdict;

/** Asks for a server-to-server token. There is nothing to repeat or to undo about it. */
final class TokenEndpoint {

  private final ApiClients clients;
  private final ZoomEndpoints endpoints;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final AtomicReference<Duration> skew = new AtomicReference<>();

  /** The machine's own: a sandbox's clock may run ahead. */
  private final Clock wall = Clock.systemUTC();

  TokenEndpoint(ApiClients clients, ZoomEndpoints endpoints, Clock clock, LongSupplier nanoTime) {
    this.clients = clients;
    this.endpoints = endpoints;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  ZoomAnswer<Token> ask(ZoomCredentials connection) {
    long asked = nanoTime.getAsLong();
    try {
      OAuthApi api = clients.at(endpoints.oauth(), OAuthApi.class);
      Response response = api.token(basic(connection), form(connection));
      Replies.date(response).ifPresent(this::compare);
      Reply reply = Replies.of(response);
      Optional<Fields> body = JsonText.read(reply.body());
      return body.filter(fields -> reply.succeeded() && !fields.text("access_token").isEmpty())
          .<ZoomAnswer<Token>>map(fields -> new Ok<>(token(fields, asked)))
          .orElseGet(() -> TokenVerdict.failed(reply, body, clock.instant()));
    } catch (ProcessingException failed) {
      return Verdict.later("token endpoint: " + TransportFailure.behind(failed).getMessage());
    }
  }

  /** How far our clock is ahead of Zoom's, as of the last answer. */
  Optional<Duration> skew() {
    return Optional.ofNullable(skew.get());
  }

  private void compare(Instant zooms) {
    skew.set(Duration.between(zooms, wall.instant()));
  }

  private Token token(Fields fields, long asked) {
    return Token.read(fields, endpoints.forToken(fields.text("api_url")), asked);
  }

  private static String basic(ZoomCredentials connection) {
    String pair = connection.clientId() + ":" + connection.clientSecret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(ZoomCredentials connection) {
    return "grant_type=account_credentials&account_id="
        + URLEncoder.encode(connection.accountId(), StandardCharsets.UTF_8);
  }
}
