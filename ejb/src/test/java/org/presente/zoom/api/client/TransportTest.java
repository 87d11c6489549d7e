package org.presente.zoom.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.testing.LoopbackProxy;
import org.presente.zoom.api.ScriptedZoom;
import org.presente.zoom.api.domain.PathSegment;

class TransportTest {

  @Test
  void answerThatNeverEndsIsGivenUpAndMayHaveArrived() {
    CountDownLatch forEver = new CountDownLatch(1);
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      zoom.answers(
          exchange -> {
            exchange.sendResponseHeaders(201, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(forEver);
          });
      MeetingsApi api =
          new ApiClients(new Transport(Duration.ofMillis(300))).at(zoom.api(), MeetingsApi.class);

      ProcessingException thrown =
          catchThrowableOfType(
              ProcessingException.class, () -> api.create("Bearer t", "host", "{}"));

      assertThat(TransportFailure.behind(thrown).maybeSent()).isTrue();
      forEver.countDown();
    }
  }

  @Test
  void zoomIsReachedThroughAProxyOfJavasOwnSettings() {
    try (LoopbackProxy proxy = new LoopbackProxy("{}")) {
      new ApiClients()
          .at(URI.create("http://zoom.invalid/v2"), MeetingsApi.class)
          .create("Bearer t", "host", "{}")
          .close();

      assertThat(proxy.asked()).containsExactly("POST http://zoom.invalid/v2/users/host/meetings");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/pf0hqerY2k4Sqqn/g67Fw==, %252Fpf0hqerY2k4Sqqn%252Fg67Fw%253D%253D",
    "Nyzz3wgQhdi11/r//zCaEQ==, Nyzz3wgQhdi11%252Fr%252F%252FzCaEQ%253D%253D",
    "UF9t8ojoE/Pl4soWpxEGrQ==, UF9t8ojoE%2FPl4soWpxEGrQ%3D%3D",
    "a+b~c, a%2Bb%7Ec",
    "4uCsCW1odfUkJBQPUZBIdg==, 4uCsCW1odfUkJBQPUZBIdg%3D%3D"
  })
  void uuidIsOnTheWireAsZoomWantsIt(String uuid, String wire) {
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      zoom.answers(200, "{}");
      new ApiClients()
          .at(zoom.api(), PastMeetingsApi.class)
          .participants("Bearer t", PathSegment.instance(uuid), 300, null)
          .close();

      assertThat(zoom.last().path()).isEqualTo("/v2/past_meetings/" + wire + "/participants");
      assertThat(zoom.last().query()).isEqualTo("page_size=300");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
