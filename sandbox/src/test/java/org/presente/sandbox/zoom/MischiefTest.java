package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.webhook.Mischief;

/** Lost, doubled, disordered and wrongly signed events, and the challenge of the receiver. */
class MischiefTest {
  private static final String SECRET = "hook-secret-01";

  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final List<String> topics = new CopyOnWriteArrayList<>();
  private final List<Boolean> signed = new CopyOnWriteArrayList<>();
  private volatile boolean knowsSecret = true;
  private Javalin listener;
  private URI url;

  @BeforeEach
  void listen() {
    listener =
        Javalin.create(c -> c.showJavalinBanner = false)
            .post("/hook", this::receive)
            .start("127.0.0.1", 0);
    url = URI.create("http://127.0.0.1:" + listener.port() + "/hook");
    fixture.control.subscribe(DemoAccount.ACCOUNT_ID, url, SECRET, Set.of());
  }

  @AfterEach
  void stop() {
    listener.stop();
    fixture.close();
  }

  private void receive(Context context) throws Exception {
    var json = Json.MAPPER.readTree(context.body());
    if ("endpoint.url_validation".equals(json.path("event").asText())) {
      var plain = json.path("payload").path("plainToken").asText();
      var proof = hmac(knowsSecret ? SECRET : "guessed", plain);
      context.json("{\"plainToken\":\"" + plain + "\",\"encryptedToken\":\"" + proof + "\"}");
      return;
    }
    var base = "v0:" + context.header("x-zm-request-timestamp") + ":" + context.body();
    signed.add(("v0=" + hmac(SECRET, base)).equals(context.header("x-zm-signature")));
    topics.add(json.path("payload").path("object").path("topic").asText());
  }

  private static String hmac(String secret, String text) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void create(int from, int to) {
    for (int i = from; i < to; i++) {
      fixture.control.portal().create(DemoAccount.HOST, Json.object().put("topic", "T" + i));
    }
  }

  private static void until(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not in time");
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void eventsAreLostWithoutATrace() {
    fixture.control.mischief(new Mischief(1, 1, 0, 0, 0));
    create(0, 3);
    fixture.control.mischief(Mischief.NONE);
    create(3, 4);
    until(() -> topics.size() == 1);
    assertThat(topics).containsExactly("T3");
    assertThat(fixture.control.deliveries()).hasSize(4);
  }

  @Test
  void eventsComeTwice() {
    fixture.control.mischief(new Mischief(1, 0, 1, 0, 0));
    create(0, 2);
    until(() -> topics.size() == 4);
    assertThat(topics).containsExactly("T0", "T0", "T1", "T1");
  }

  @Test
  void eventsComeInAnotherOrderAndNoneStaysBehind() {
    fixture.control.mischief(new Mischief(1, 0, 0, 1, 0));
    create(0, 3);
    until(() -> topics.size() == 3);
    assertThat(topics).containsExactlyInAnyOrder("T0", "T1", "T2");
    assertThat(topics.indexOf("T1")).isLessThan(topics.indexOf("T0"));
  }

  @Test
  void signatureIsWrongWhenSoOrdered() {
    fixture.control.mischief(new Mischief(1, 0, 0, 0, 1));
    create(0, 1);
    until(() -> signed.size() == 1);
    assertThat(signed).containsExactly(false);
  }

  @Test
  void receiverIsChallengedAgainAfterThreeDaysAndSwitchedOffAfterSixFailures() {
    assertThat(fixture.control.challenge(url)).isTrue();
    knowsSecret = false;
    for (int i = 1; i <= 5; i++) {
      assertThat(fixture.control.challenge(url)).isFalse();
    }
    create(0, 1);
    until(() -> topics.size() == 1);
    fixture.clock.advance(Duration.ofHours(72));
    until(
        () -> {
          create(1, 2);
          return fixture.control.deliveries().size() < fixture.control.meetings().size();
        });
  }
}
