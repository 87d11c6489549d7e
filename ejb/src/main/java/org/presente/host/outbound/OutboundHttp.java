package org.presente.host.outbound;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;

/** Sends calls through the guard, and counts them. */
@Singleton
public class OutboundHttp implements HttpPort {
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final AddressGuard guard;
  private final Consumer<CallView> log;
  private final Clock clock;
  private final AtomicLong sent = new AtomicLong();

  @Inject
  public OutboundHttp(Configuration configuration, CallLog log, Clock clock) {
    this(configuration, clock, log::note);
  }

  OutboundHttp(Configuration configuration, Clock clock, Consumer<CallView> log) {
    this.log = log;
    this.clock = clock;
    guard = new AddressGuard(configuration.isOn(Setting.ALLOW_INSECURE_PLATFORMS));
  }

  /** How many calls left this node so far. */
  public long sent() {
    return sent.get();
  }

  /** Whether a call to this address would be sent; asks for the host's name, so not for pages. */
  public boolean isAllowed(URI address) {
    try {
      guard.check(address);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    Instant begun = clock.instant();
    long start = System.nanoTime();
    try {
      HttpAnswer answer = exchange(call);
      note(call, begun, start, answer.status(), Optional.empty());
      return answer;
    } catch (IOException failed) {
      note(call, begun, start, 0, Optional.of("no answer"));
      throw failed;
    }
  }

  private void note(
      HttpCall call, Instant begun, long start, int status, Optional<String> problem) {
    log.accept(
        new CallView(
            begun,
            "lti",
            Optional.ofNullable(call.address().getHost()).orElse(""),
            call.method() + " " + AddressTemplate.of(call.address()),
            status,
            Duration.ofNanos(System.nanoTime() - start),
            Optional.empty(),
            problem));
  }

  private HttpAnswer exchange(HttpCall call) throws IOException {
    guard.check(call.address());
    sent.incrementAndGet();
    LimitedBody body = new LimitedBody(call.maxBytes());
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request(call), head -> body);
    try {
      HttpResponse<byte[]> response =
          exchange.get(call.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new HttpAnswer(response.statusCode(), response.headers().map(), response.body());
    } catch (TimeoutException tooSlow) {
      throw new IOException("no complete answer within " + call.timeout(), tooSlow);
    } catch (ExecutionException failed) {
      throw new IOException("the call failed: " + failed.getCause().getMessage(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } finally {
      exchange.cancel(true);
      body.giveUp();
    }
  }

  private static HttpRequest request(HttpCall call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.address())
            .timeout(call.timeout())
            .method(
                call.method(),
                call.body().length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(call.body()));
    call.headers().forEach(request::header);
    return request.build();
  }
}
