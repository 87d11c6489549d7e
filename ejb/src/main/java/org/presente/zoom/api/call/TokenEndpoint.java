package org.presente.zoom.api.call;

import jakarta.ws.rs.ProcessingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
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
      Reply reply = Replies.of(api.token(basic(connection), form(connection)));
      Optional<Fields> body = JsonText.read(reply.body());
      return body.filter(fields -> reply.succeeded() && !fields.text("access_token").isEmpty())
          .<ZoomAnswer<Token>>map(fields -> new Ok<>(token(fields, asked)))
          .orElseGet(() -> TokenVerdict.failed(reply, body, clock.instant()));
    } catch (ProcessingException failed) {
      return Verdict.later("token endpoint: " + TransportFailure.behind(failed).getMessage());
    }
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
