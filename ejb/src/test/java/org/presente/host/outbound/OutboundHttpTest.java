package org.presente.host.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.security.KeyLookup;
import org.presente.lti.security.PlatformKeys;
import org.presente.testing.GivenSettings;
import org.presente.testing.LoopbackProxy;

class OutboundHttpTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch brokenOff = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    serve("/small", Duration.ZERO, 1);
    serve("/endless", Duration.ZERO, Integer.MAX_VALUE);
    serve("/slow", Duration.ofMillis(20), Integer.MAX_VALUE);
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().set("Location", address("/small").toString());
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
  }

  private void serve(String path, Duration pause, int pieces) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < pieces; i++) {
              body.write(new byte[100]);
              body.flush();
              LockSupport.parkNanos(pause.toNanos());
            }
          } catch (IOException nobodyReads) {
            brokenOff.countDown();
          }
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aSmallAnswerArrivesWhole() throws IOException {
    HttpAnswer answer = trial().send(call("/small", Duration.ofSeconds(10)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasSize(100);
  }

  @Test
  void redirectsAreNotFollowed() throws IOException {
    assertThat(trial().send(call("/elsewhere", Duration.ofSeconds(10))).status()).isEqualTo(302);
  }

  @Test
  @DisplayName("LTI 41: a body that never ends is broken off at its size limit")
  void aBodyThatNeverEndsIsBrokenOff() throws InterruptedException {
    assertThatThrownBy(() -> trial().send(call("/endless", Duration.ofSeconds(30))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than 1000 bytes");
    assertThat(brokenOff.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisplayName("LTI 41: a body that drips is broken off at the deadline, and nobody reads on")
  void aBodyThatDripsIsBrokenOff() throws InterruptedException {
    assertThatThrownBy(
            () ->
                trial()
                    .send(HttpCall.get(address("/slow")).atMost(1 << 20, Duration.ofMillis(300))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no complete answer");
    assertThat(brokenOff.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisplayName("LTI 41: keys at a private address are not asked for")
  void keysAtAPrivateAddressAreNotAskedFor() {
    OutboundHttp strict = http(false);

    KeyLookup lookup =
        new PlatformKeys(strict, Clock.systemUTC())
            .find(URI.create("https://127.0.0.1:" + server.getAddress().getPort()), "any");

    assertThat(((KeyLookup.Unavailable) lookup).reason()).contains("not a public address");
    assertThat(strict.sent()).isZero();
  }

  @Test
  void aProxyOfJavasOwnSettingsIsUsed() throws IOException {
    try (LoopbackProxy proxy = new LoopbackProxy("{}")) {
      URI address = URI.create("http://lms.invalid/keys");
      HttpAnswer answer = trial().send(HttpCall.get(address).atMost(100, Duration.ofSeconds(5)));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(proxy.asked()).containsExactly("GET http://lms.invalid/keys");
    }
  }

  @Test
  void aNameThatOnlyTheProxyKnowsIsLeftToIt() {
    URI address = URI.create("https://lms.invalid/keys");
    assertThat(http(false).isAllowed(address)).isFalse();
    try (LoopbackProxy proxy = new LoopbackProxy("{}")) {
      assertThat(http(false).isAllowed(address)).isTrue();
      assertThat(http(false).isAllowed(URI.create("https://10.0.0.1/keys"))).isFalse();
      assertThat(proxy.asked()).isEmpty();
    }
  }

  @Test
  void aCallIsToldWithoutWhatNamesSomebody() throws IOException {
    List<CallView> told = new ArrayList<>();
    OutboundHttp http = http(true, told::add);

    http.send(call("/small?user=ana@school.example", Duration.ofSeconds(5)));
    assertThatThrownBy(() -> http.send(call("/slow/v1.0/ana-17/", Duration.ofMillis(100))))
        .isInstanceOf(IOException.class);

    assertThat(told)
        .extracting(CallView::operation)
        .containsExactly("GET /small", "GET /slow/v1.0/{…}/");
    assertThat(told).extracting(CallView::status).containsExactly(200, 0);
    assertThat(told).extracting(CallView::failed).containsExactly(false, true);
    assertThat(told).allSatisfy(call -> assertThat(call.peer()).isEqualTo("127.0.0.1"));
  }

  private HttpCall call(String path, Duration patience) {
    return HttpCall.get(address(path)).atMost(1000, patience);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static OutboundHttp trial() {
    return http(true);
  }

  private static OutboundHttp http(boolean insecure) {
    return http(insecure, call -> {});
  }

  private static OutboundHttp http(boolean insecure, Consumer<CallView> told) {
    return new OutboundHttp(
        new Configuration(
            new GivenSettings(
                    Map.of(Setting.ALLOW_INSECURE_PLATFORMS.key(), Boolean.toString(insecure)))
                .config()),
        Clock.systemUTC(),
        told);
  }
}
