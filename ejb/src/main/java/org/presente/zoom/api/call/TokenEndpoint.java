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
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.RefreshTokens;
import org.presente.zoom.api.RefreshTokens.Claim;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
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

/** Asks for a token by the grant of the app's kind. */
final class TokenEndpoint {

  private static final String REFRESH_TOKEN = "refresh_token";

  private final ApiClients clients;
  private final ZoomEndpoints endpoints;
  private final RefreshTokens grants;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final AtomicReference<Duration> skew = new AtomicReference<>();

  /** The machine's own: a sandbox's clock may run ahead. */
  private final Clock wall = Clock.systemUTC();

  TokenEndpoint(
      ApiClients clients,
      ZoomEndpoints endpoints,
      RefreshTokens grants,
      Clock clock,
      LongSupplier nanoTime) {
    this.clients = clients;
    this.endpoints = endpoints;
    this.grants = grants;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  ZoomAnswer<Token> ask(ZoomCredentials connection) {
    return connection.kind().isAuthorized()
        ? refresh(connection)
        : token(connection, form("account_credentials", "account_id", connection.accountId()));
  }

  /** Gives the first refresh token of an authorization. */
  ZoomAnswer<String> exchange(ZoomCredentials connection, CodeGrant grant) {
    String form =
        form("authorization_code", "code", grant.code())
            + "&redirect_uri="
            + encoded(grant.redirectUri())
            + "&code_verifier="
            + encoded(grant.verifier());
    return post(connection, form).map(body -> body.text(REFRESH_TOKEN));
  }

  /** With the access token goes the whole installation, and its refresh token. */
  ZoomAnswer<Done> revoke(ZoomCredentials connection, Token token) {
    try {
      OAuthApi api = clients.at(endpoints.oauth(), OAuthApi.class);
      String form = "token=" + encoded(token.value());
      Reply reply = Replies.of(api.revoke(basic(connection), form));
      return reply.succeeded()
          ? new Ok<>(Done.DONE)
          : TokenVerdict.failed(reply, JsonText.read(reply.body()), clock.instant());
    } catch (ProcessingException failed) {
      return Verdict.later("token endpoint: " + TransportFailure.behind(failed).getMessage());
    }
  }

  private ZoomAnswer<Token> refresh(ZoomCredentials connection) {
    Claim claim = grants.claim(connection.key());
    if (claim instanceof Claim.Held held) {
      return refresh(connection, held.token());
    }
    return claim instanceof Claim.Busy
        ? Verdict.later("the token is being renewed elsewhere")
        : new Unauthorized<>(TokenProblem.GRANT_DEAD);
  }

  /** The new refresh token is kept before the access token is used. */
  private ZoomAnswer<Token> refresh(ZoomCredentials connection, String refreshToken) {
    long asked = nanoTime.getAsLong();
    ZoomAnswer<Fields> answer = post(connection, form(REFRESH_TOKEN, REFRESH_TOKEN, refreshToken));
    answer
        .value()
        .map(body -> body.text(REFRESH_TOKEN))
        .filter(next -> !next.isEmpty())
        .ifPresentOrElse(
            next -> grants.rotated(connection.key(), next),
            () -> grants.released(connection.key()));
    return answer.map(body -> token(body, asked));
  }

  private ZoomAnswer<Token> token(ZoomCredentials connection, String form) {
    long asked = nanoTime.getAsLong();
    return post(connection, form).map(body -> token(body, asked));
  }

  private Token token(Fields fields, long asked) {
    return Token.read(fields, endpoints.forToken(fields.text("api_url")), asked);
  }

  private ZoomAnswer<Fields> post(ZoomCredentials connection, String form) {
    try {
      OAuthApi api = clients.at(endpoints.oauth(), OAuthApi.class);
      Response response = api.token(basic(connection), form);
      Replies.date(response).ifPresent(this::compare);
      Reply reply = Replies.of(response);
      Optional<Fields> body = JsonText.read(reply.body());
      return body.filter(fields -> reply.succeeded() && !fields.text("access_token").isEmpty())
          .<ZoomAnswer<Fields>>map(Ok::new)
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

  private static String basic(ZoomCredentials connection) {
    String pair = connection.clientId() + ":" + connection.clientSecret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String grantType, String name, String value) {
    return "grant_type=" + grantType + "&" + name + "=" + encoded(value);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
