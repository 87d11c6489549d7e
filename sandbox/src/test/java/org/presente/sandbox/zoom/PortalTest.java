package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.RandomFaults;
import org.presente.sandbox.zoom.state.Json;

/** Many meetings at once, edits on Zoom's own site, slow calls and failures by chance. */
class PortalTest {
  private static final Instant FROM = Instant.parse("2026-09-07T08:00:00Z");

  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final ZoomClient client = fixture.client;

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void twentyThousandMeetingsAreThereInSeconds() {
    var before = System.nanoTime();
    var ids =
        fixture.control.portal().seed(DemoAccount.ACCOUNT_ID, 200, 20_000, FROM, Json.object());
    var seconds = Duration.ofNanos(System.nanoTime() - before).toSeconds();
    assertThat(ids).hasSize(20_000).doesNotHaveDuplicates();
    assertThat(seconds).isLessThan(20);
    var list =
        client
            .get("/users/host0007@demoschoolaccount00001.seed.example/meetings?page_size=300")
            .json();
    assertThat(list.path("meetings")).hasSize(100);
    assertThat(list.path("meetings").get(0).path("start_time").asText())
        .isEqualTo("2026-09-07T08:00:00Z");
    assertThat(fixture.control.count("meetingCreate")).isZero();
  }

  @Test
  void editsOnTheSiteAreSeenOverTheApi() {
    var id = fixture.aMeeting();
    fixture.control.portal().change(id, Json.object().put("topic", "Changed on Zoom"));
    assertThat(client.get("/meetings/" + id).json().path("topic").asText())
        .isEqualTo("Changed on Zoom");
    fixture.control.portal().delete(id);
    assertThat(client.get("/meetings/" + id).code()).isEqualTo(3001);
    fixture.control.portal().recover(id);
    assertThat(client.get("/meetings/" + id).status()).isEqualTo(200);
    assertThat(fixture.control.count("meetingUpdate")).isZero();
  }

  @Test
  void everyCallTakesTheLatencyThatIsSet() {
    fixture.control.switches(s -> s.latency(Duration.ofMillis(100)));
    var before = System.nanoTime();
    assertThat(client.get("/users").status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(95));
  }

  @Test
  void failuresByChanceAreTheSameForTheSameSeed() {
    var first = statuses();
    assertThat(first).contains(200, 500);
    assertThat(statuses()).isEqualTo(first);
    fixture.control.clearFaults();
    assertThat(client.get("/users").status()).isEqualTo(200);
  }

  private List<Integer> statuses() {
    fixture.control.failByChance(
        new RandomFaults(7, 0.3, List.of(Fault.Kind.SERVER_ERROR), Duration.ZERO));
    return IntStream.range(0, 40).mapToObj(i -> client.get("/users").status()).toList();
  }
}
