package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.presente.sandbox.lms.ServiceClient.aScore;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;
  private ServiceClient client;
  private LmsControl control;
  private String column;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
    control = fixture.lms.control();
    client = new ServiceClient(fixture, clock);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void aColumn() {
    column = client.createColumn(10);
    control.counters().reset();
    control.faults().clear();
  }

  private HttpResponse<String> score() {
    return client.score(column, aScore("2026-11-22T15:35:32.180Z", 7, 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 409, 500, 503})
  void aStatusIsAnsweredAsOftenAsAskedAndNothingIsDone(int status) {
    control.faults().enqueue(Endpoint.SCORES, Fault.status(status), 2);

    assertThat(score().statusCode()).isEqualTo(status);
    assertThat(score().statusCode()).isEqualTo(status);
    assertThat(client.results(column)).isEmpty();
    assertThat(score().statusCode()).isEqualTo(200);
    assertThat(control.counters().of(Endpoint.SCORES)).isEqualTo(3);
  }

  @Test
  void tooManyRequestsSayWhenToComeBack() {
    control.faults().enqueue(Endpoint.TOKEN, Fault.tooManyRequests(Duration.ofSeconds(7)), 1);

    var answer = fixture.token(fixture.tokenForm("x", "y"));

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
  }

  @Test
  void onePersonsScoreCanFailAlone() {
    control.faults().enqueue(Endpoint.SCORES, Fault.statusForPerson(404, "5"), 1);

    assertThat(score().statusCode()).isEqualTo(200);
    var other = aScore("2026-11-22T15:35:32.180Z", 7, 10).put("userId", "5");
    assertThat(client.score(column, other).statusCode()).isEqualTo(404);
    assertThat(client.score(column, other).statusCode()).isEqualTo(200);
  }

  @Test
  void aDroppedConnectionDoesNothing() {
    control.faults().enqueue(Endpoint.SCORES, Fault.droppedConnection(), 2);

    assertThatThrownBy(this::score).isInstanceOf(UncheckedIOException.class);
    control.faults().clear();
    assertThat(client.results(column)).isEmpty();
  }

  @Test
  void aDroppedAnswerLeavesTheScoreStored() {
    control.faults().enqueue(Endpoint.SCORES, Fault.droppedAnswer(), 1);

    assertThatThrownBy(this::score).isInstanceOf(UncheckedIOException.class);

    assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(7);
    assertThat(score().statusCode()).as("the same score again").isEqualTo(409);
  }

  @Test
  void garbageIsNoJson() {
    control.faults().enqueue(Endpoint.JWKS, Fault.garbage(), 1);

    assertThat(fixture.tool.get(fixture.lms.url() + "/mod/lti/certs.php").body())
        .startsWith("<html>");
  }

  @Test
  void theSameSwitchesWorkOverHttp() {
    String url = fixture.lms.url();
    var set =
        send(
            "POST",
            url + "/control/faults",
            "{\"endpoint\":\"scores\",\"fault\":\"status\",\"status\":503,\"times\":1}");
    assertThat(set.statusCode()).isEqualTo(200);

    assertThat(score().statusCode()).isEqualTo(503);
    assertThat(score().statusCode()).isEqualTo(200);

    assertThat(TestTool.json(send("GET", url + "/control/counters", "")).path("scores").asInt())
        .isEqualTo(2);
    assertThat(send("GET", url + "/control/grades", "").body())
        .contains("\"points\" : 7", "\"person\" : \"4\"");
    assertThat(ServiceClient.tree(send("GET", url + "/control/roster", ""))).hasSize(32);
    assertThat(send("POST", url + "/control/privacy", "{\"privacy\":\"maybe\"}").statusCode())
        .isEqualTo(400);
    assertThat(ServiceClient.tree(send("GET", url + "/lms/violations", "")).isArray()).isTrue();
    assertThat(send("GET", url + "/health", "").body()).contains("UP");
  }

  private HttpResponse<String> send(String method, String address, String body) {
    return fixture.tool.send(
        HttpRequest.newBuilder(URI.create(address))
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }
}
