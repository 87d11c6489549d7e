package org.presente.zoom.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.zoom.api.ScriptedZoom.CONNECTION;
import static org.presente.zoom.api.ScriptedZoom.json;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.RefreshTokens;
import org.presente.zoom.api.ScriptedZoom;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.client.ApiClients;
import org.presente.zoom.api.client.ZoomEndpoints;

class TokensTest {

  private static final int CROWD = 20;

  private final ScriptedZoom zoom = new ScriptedZoom();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final Tokens tokens =
      new Tokens(
          new TokenEndpoint(
              new ApiClients(),
              new ZoomEndpoints(zoom.api(), zoom.oauth()),
              RefreshTokens.none(),
              Clock.systemUTC(),
              nanos::get),
          SharedTokens.none(),
          nanos::get);

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void crowdAsksOnceForAToken() {
    List<ZoomAnswer<Token>> answers = crowd(() -> tokens.current(CONNECTION));

    assertThat(answers).hasSize(CROWD).allMatch(Ok.class::isInstance);
    assertThat(zoom.tokenRequests()).hasSize(1);
  }

  @Test
  void crowdWithOneRefusedTokenAsksOnceForAnother() {
    Token first = tokens.current(CONNECTION).value().orElseThrow();

    List<ZoomAnswer<Token>> answers = crowd(() -> tokens.insteadOf(first, CONNECTION));

    assertThat(answers).allMatch(answer -> value(answer).equals("token-2"));
    assertThat(zoom.tokenRequests()).hasSize(2);
  }

  @Test
  void wrongSecretIsNotTriedByEveryWaitingThread() {
    String refusal = "{\"error\":\"invalid_client\",\"reason\":\"Invalid client_id\"}";
    CyclicBarrier allAsked = new CyclicBarrier(2);
    zoom.answersToken(
        exchange -> {
          meet(allAsked);
          json(400, refusal).to(exchange);
        });
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture<ZoomAnswer<Token>> one =
          CompletableFuture.supplyAsync(() -> tokens.current(CONNECTION), threads);
      Thread other = new Thread(() -> tokens.current(CONNECTION));
      other.start();
      awaitWaiting(other);
      meet(allAsked);

      assertThat(one.join()).isEqualTo(new Unauthorized<>(TokenProblem.SECRET_REJECTED));
      join(other);
      assertThat(zoom.tokenRequests()).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusalStandsForAMinuteUnlessSomebodyChecksTheConnection() {
    String refusal = "{\"error\":\"invalid_client\",\"reason\":\"Invalid client_id\"}";
    zoom.answersToken(json(400, refusal)).answersToken(json(400, refusal));

    tokens.current(CONNECTION);
    assertThat(tokens.current(CONNECTION))
        .isEqualTo(new Unauthorized<>(TokenProblem.SECRET_REJECTED));
    assertThat(zoom.tokenRequests()).hasSize(1);
    tokens.brandNew(CONNECTION);
    assertThat(zoom.tokenRequests()).hasSize(2);
    pass(Duration.ofMinutes(1));
    assertThat(tokens.current(CONNECTION)).isInstanceOf(Ok.class);
  }

  @Test
  void tokenIsRenewedFiveMinutesBeforeItsEnd() {
    assertThat(value(tokens.current(CONNECTION))).isEqualTo("token-1");
    pass(Duration.ofMinutes(54));
    assertThat(value(tokens.current(CONNECTION))).isEqualTo("token-1");
    pass(Duration.ofMinutes(1));
    assertThat(value(tokens.current(CONNECTION))).isEqualTo("token-2");
  }

  @Test
  void tokenThatStillLivesServesWhileZoomCannotBeAsked() {
    tokens.current(CONNECTION);
    zoom.answersToken(json(503, "")).answersToken(json(503, ""));

    pass(Duration.ofMinutes(56));
    assertThat(value(tokens.current(CONNECTION))).isEqualTo("token-1");
    pass(Duration.ofMinutes(5));
    assertThat(tokens.current(CONNECTION).value()).isEmpty();
  }

  @Test
  void otherSecretOfTheSameConnectionNeedsAnotherToken() {
    tokens.current(CONNECTION);
    ZoomCredentials changed =
        new ZoomCredentials(
            CONNECTION.key(), CONNECTION.accountId(), "client", "new", CONNECTION.plan());

    assertThat(value(tokens.current(changed))).isEqualTo("token-2");
    assertThat(value(tokens.current(changed))).isEqualTo("token-2");
  }

  @Test
  void connectionCheckNeverTrustsTheTokenAtHand() {
    tokens.current(CONNECTION);

    assertThat(value(tokens.brandNew(CONNECTION))).isEqualTo("token-2");
    assertThat(value(tokens.current(CONNECTION))).isEqualTo("token-2");
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static String value(ZoomAnswer<Token> answer) {
    return answer.value().orElseThrow().value();
  }

  private static <T> List<T> crowd(Supplier<T> what) {
    ExecutorService threads = Executors.newFixedThreadPool(CROWD);
    CyclicBarrier start = new CyclicBarrier(CROWD);
    try {
      List<CompletableFuture<T>> running =
          IntStream.range(0, CROWD)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            meet(start);
                            return what.get();
                          },
                          threads))
              .toList();
      return running.stream().map(CompletableFuture::join).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static void awaitWaiting(Thread thread) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (thread.getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(10_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
