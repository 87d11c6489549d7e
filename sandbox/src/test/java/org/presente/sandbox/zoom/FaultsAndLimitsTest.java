package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Fault.Kind;
import org.presente.sandbox.zoom.state.Plan;

class FaultsAndLimitsTest {
  private final SimulatorFixture fixture = new SimulatorFixture();
  private final ZoomClient client = fixture.client;

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void orderedFailuresComeAsOftenAsOrderedAndForThatOperationOnly() {
    fixture.control.fail("users", Kind.SERVER_ERROR, 2);
    assertThat(client.get("/users/" + DemoAccount.HOST).status()).isEqualTo(200);
    assertThat(client.get("/users").status()).isEqualTo(500);
    assertThat(client.get("/users").status()).isEqualTo(500);
    assertThat(client.get("/users").status()).isEqualTo(200);
  }

  @Test
  void failuresHaveTheirOwnFaces() {
    fixture.control.fail("users", Kind.UNAUTHORIZED, 1);
    fixture.control.fail("users", Kind.TOO_MANY, 1);
    fixture.control.fail("users", Kind.BAD_GATEWAY, 1);
    assertThat(client.get("/users").code()).isEqualTo(124);
    assertThat(client.get("/users").message()).contains("per-second");
    var html = client.get("/users");
    assertThat(html.status()).isEqualTo(502);
    assertThat(html.text()).startsWith("<html>");
  }

  @Test
  void droppedConnectionLeavesNothingDone() {
    fixture.control.fail("meetingCreate", Kind.DROP, 1);
    assertThatThrownBy(() -> fixture.tryCreate("{}")).isInstanceOf(UncheckedIOException.class);
    assertThat(fixture.control.meetings()).isEmpty();
    assertThat(fixture.control.requests())
        .anyMatch(r -> r.operation().equals("meetingCreate") && r.status() == 0);
  }

  @Test
  void droppedAnswerLeavesTheMeetingMade() {
    fixture.control.fail("meetingCreate", Kind.APPLY_THEN_DROP, 1);
    assertThatThrownBy(() -> fixture.tryCreate("{}")).isInstanceOf(UncheckedIOException.class);
    assertThat(fixture.control.meetings()).hasSize(1);
  }

  @Test
  void truncatedAnswerIsNoJson() {
    fixture.control.fail("users", Kind.TRUNCATED, 1);
    assertThatThrownBy(() -> client.get("/users").json())
        .hasCauseInstanceOf(JsonProcessingException.class);
  }

  @Test
  void slowAnswerComesLateAndInFull() {
    fixture.control.fail(new Fault("users", Kind.SLOW, 1, Duration.ofMillis(300)));
    var before = System.nanoTime();
    assertThat(client.get("/users").status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void secondsAreLimitedByLabelAndPlan() {
    for (int i = 0; i < 60; i++) {
      assertThat(client.get("/users").status()).isEqualTo(200);
    }
    var call = client.get("/users");
    assertThat(call.status()).isEqualTo(429);
    assertThat(call.code()).isEqualTo(429);
    assertThat(call.message()).contains("per-second");
    fixture.clock.advance(Duration.ofSeconds(1));
    fixture.control.change(DemoAccount.ACCOUNT_ID, a -> a.withPlan(Plan.FREE));
    fixture.control.switches(s -> s.rateCode(4001));
    client.get("/users");
    client.get("/users");
    assertThat(client.get("/users").code()).isEqualTo(4001);
  }

  @Test
  void aHostHasAHundredWritesADay() {
    var meeting = fixture.aMeeting();
    for (int i = 0; i < 99; i++) {
      fixture.clock.advance(Duration.ofSeconds(1));
      assertThat(client.patch("/meetings/" + meeting, "{\"topic\": \"" + i + "\"}").status())
          .isEqualTo(204);
    }
    var refused = fixture.tryCreate("{}");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.message()).contains("(100) of Meeting Create/Update");
    assertThat(client.delete("/meetings/" + meeting).status()).isEqualTo(204);
    fixture.wait(Duration.ofHours(12));
    assertThat(fixture.tryCreate("{}").status()).isEqualTo(201);
  }

  @Test
  void aRegistrantIsAddedThreeTimesADay() {
    var meeting = fixture.aMeetingWithRegistration();
    for (int i = 0; i < 3; i++) {
      assertThat(fixture.register(meeting, "a@lti.example").status()).isEqualTo(201);
    }
    var refused = fixture.register(meeting, "a@lti.example");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.message()).contains("of (3)").contains("(a@lti.example)");
    assertThat(fixture.register(meeting, "b@lti.example").status()).isEqualTo(201);
  }

  @Test
  void headersOfTheOldDaysAreThereWhenSwitchedOn() {
    var key = "X-RateLimit-Category";
    assertThat(client.get("/users").raw().headers().firstValue(key)).isEmpty();
    fixture.control.switches(s -> s.rateHeaders(true));
    assertThat(client.get("/users").raw().headers().firstValue(key)).hasValue("Medium");
  }

  @Test
  void countersTellWhatWasAsked() {
    fixture.control.clearJournal();
    client.get("/users");
    client.get("/users?foo=1");
    client.get("/nothing");
    assertThat(fixture.control.count("users")).isEqualTo(2);
    assertThat(fixture.control.count("unknown")).isEqualTo(1);
    assertThat(fixture.control.violations()).anyMatch(v -> v.what().contains("foo"));
  }
}
