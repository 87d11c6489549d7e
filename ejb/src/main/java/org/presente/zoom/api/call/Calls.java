package org.presente.zoom.api.call;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.presente.zoom.api.CallListener;
import org.presente.zoom.api.CallListener.Called;
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.RefreshTokens;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.client.ApiClients;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.TransportFailure;
import org.presente.zoom.api.client.ZoomEndpoints;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.Operation;
import org.presente.zoom.api.domain.Reply;
import org.presente.zoom.api.domain.Verdict;

/** Calls Zoom: permit, token, request, judgement. No exception for anything that Zoom may do. */
public final class Calls {

  /** One request of a family. */
  @FunctionalInterface
  public interface Request<A> {
    Response send(A family, String bearer);
  }

  private final ApiClients clients;
  private final Tokens tokens;
  private final Throttle throttle;
  private final Clock clock;
  private final CallListener listener;

  Calls(ApiClients clients, Tokens tokens, Throttle throttle, Clock clock, CallListener listener) {
    this.listener = listener;
    this.clients = clients;
    this.tokens = tokens;
    this.throttle = throttle;
    this.clock = clock;
  }

  /**
   * @param perSecond the most calls of one account in a second, whatever their label
   */
  public static Calls to(
      ZoomEndpoints endpoints,
      Clock clock,
      int perSecond,
      RefreshTokens grants,
      SharedTokens shared) {
    return to(endpoints, clock, perSecond, grants, shared, CallListener.none());
  }

  /**
   * As {@link #to(ZoomEndpoints, Clock, int, RefreshTokens, SharedTokens)}.
   *
   * @param listener is told of each call
   */
  public static Calls to(
      ZoomEndpoints endpoints,
      Clock clock,
      int perSecond,
      RefreshTokens grants,
      SharedTokens shared,
      CallListener listener) {
    return to(new ApiClients(), endpoints, clock, perSecond, grants, shared, listener);
  }

  /** The same over these clients. */
  public static Calls to(
      ApiClients clients,
      ZoomEndpoints endpoints,
      Clock clock,
      int perSecond,
      RefreshTokens grants,
      SharedTokens shared) {
    return to(clients, endpoints, clock, perSecond, grants, shared, CallListener.none());
  }

  private static Calls to(
      ApiClients clients,
      ZoomEndpoints endpoints,
      Clock clock,
      int perSecond,
      RefreshTokens grants,
      SharedTokens shared,
      CallListener listener) {
    LongSupplier nanoTime = System::nanoTime;
    TokenEndpoint endpoint = new TokenEndpoint(clients, endpoints, grants, clock, nanoTime);
    Throttle throttle = new Throttle(clock, perSecond);
    return new Calls(clients, new Tokens(endpoint, shared, nanoTime), throttle, clock, listener);
  }

  /** How far our clock is ahead of Zoom's; empty before the first token. */
  public Optional<Duration> clockSkew() {
    return tokens.skew();
  }

  /** Creates and updates that this host may still make today. */
  public int changesLeft(ZoomCredentials connection, String hostId) {
    return throttle.changesLeft(new Call(connection, Operation.UPDATE, hostId));
  }

  public ZoomAnswer<String> exchange(ZoomCredentials connection, CodeGrant grant) {
    return tokens.exchange(connection, grant);
  }

  public ZoomAnswer<Done> revoke(ZoomCredentials connection) {
    return tokens.revoke(connection);
  }

  public ZoomAnswer<Set<String>> newTokensScopes(ZoomCredentials connection) {
    return tokens.brandNew(connection).map(Token::scopes);
  }

  /**
   * @param read empty when the answer lacks what makes it one
   */
  public <A, T> ZoomAnswer<T> one(
      Call call, Class<A> family, Request<A> request, Function<Fields, Optional<T>> read) {
    Optional<RetryLater<T>> refusal = throttle.refusal(call);
    if (refusal.isPresent()) {
      RetryLater<T> later = refusal.get();
      tell(call, 0, Duration.ZERO, Optional.of(later.after()), Optional.of(later.reason()));
      return later;
    }
    return tokens
        .current(call.connection())
        .then(token -> send(call, token, family, request))
        .then(reply -> judge(call, reply, read));
  }

  /** With one more try after 401: Zoom has done nothing then. */
  private <A> ZoomAnswer<Reply> send(Call call, Token token, Class<A> family, Request<A> request) {
    ZoomAnswer<Reply> first = exchange(call, token, family, request);
    if (first.value().filter(reply -> reply.status() == 401).isEmpty()) {
      return first;
    }
    return tokens
        .insteadOf(token, call.connection())
        .then(other -> exchange(call, other, family, request));
  }

  private <A> ZoomAnswer<Reply> exchange(
      Call call, Token token, Class<A> family, Request<A> request) {
    long start = System.nanoTime();
    try {
      A api = clients.at(token.api(), family);
      Reply reply = Replies.of(request.send(api, token.bearer()));
      tell(call, reply.status(), since(start), retryAfter(call, reply), Optional.empty());
      return new Ok<>(reply);
    } catch (ProcessingException failed) {
      TransportFailure failure = TransportFailure.behind(failed);
      tell(call, 0, since(start), Optional.empty(), Optional.of("no answer"));
      return failure.maybeSent()
          ? Verdict.lost(call.operation(), failure.getMessage())
          : Verdict.later(failure.getMessage());
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** As the judgement will have it. */
  private Optional<Duration> retryAfter(Call call, Reply reply) {
    return reply.status() == 429
            && Verdict.failed(call.operation(), reply, Optional.empty(), clock.instant())
                instanceof RetryLater<?> later
        ? Optional.of(later.after())
        : Optional.empty();
  }

  private void tell(
      Call call,
      int status,
      Duration took,
      Optional<Duration> retryAfter,
      Optional<String> problem) {
    listener.called(
        new Called(
            call.connection().accountId(),
            call.operation().zoomName(),
            status,
            took,
            retryAfter,
            problem));
  }

  private <T> ZoomAnswer<T> judge(Call call, Reply reply, Function<Fields, Optional<T>> read) {
    Optional<Fields> body =
        reply.body().isBlank() ? Optional.of(new Fields(Map.of())) : JsonText.read(reply.body());
    if (reply.succeeded()) {
      return body.flatMap(read)
          .<ZoomAnswer<T>>map(Ok::new)
          .orElseGet(() -> Verdict.lost(call.operation(), "answer cannot be read"));
    }
    if (reply.status() == 401) {
      return new Unauthorized<>(TokenProblem.TOKEN_REJECTED);
    }
    ZoomAnswer<T> failed = Verdict.failed(call.operation(), reply, body, clock.instant());
    if (failed instanceof RetryLater<T> later) {
      throttle.learn(call, later, clock.instant());
    }
    return failed;
  }
}
