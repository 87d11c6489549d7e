package org.presente.zoom.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.zoom.School;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.domain.Proof.Refusal;

class WebhookServiceTest {
  private final School school = new School();
  private final WebhookService webhooks = school.backend().get(WebhookService.class);
  private String path;

  @BeforeEach
  void setUp() {
    path = view().path();
    keep(Posted.SECRET);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void addressIsRandomAndStays() {
    assertThat(path).hasSizeGreaterThanOrEqualTo(32);
    assertThat(view().path()).isEqualTo(path);
    assertThat(receive("elsewhere", "{}")).isInstanceOf(WebhookAnswer.Unknown.class);
  }

  @Test
  void withoutSecretNothingIsBelieved() {
    School other = new School();
    WebhookService fresh = other.backend().get(WebhookService.class);
    String address =
        other.backend().call(() -> fresh.ofConnection(other.connectionId()).orElseThrow().path());
    WebhookAnswer answer =
        fresh.receive(address, Posted.signed("{\"event\":\"x\"}", other.clock().instant(), "any"));
    other.close();
    assertThat(answer).isEqualTo(new WebhookAnswer.Refused(Refusal.NO_SECRET));
  }

  @Test
  void wrongSignatureIsShownUntilAnEventIsBelieved() {
    receive(Posted.signed(Posted.sample("meeting.started.json"), now(), "another-secret"));
    assertThat(view().refusal()).contains(Refusal.WRONG_SIGNATURE);
    assertThat(view().lastEventAt()).isEmpty();

    school.clock().advance(Duration.ofSeconds(5));
    receive(Posted.sample("meeting.started.json"));

    assertThat(view().refusal()).isEmpty();
    assertThat(view().lastEventAt()).isPresent();
  }

  @Test
  void previousSecretCountsForADay() {
    keep("another-secret-token");
    assertThat(receive(Posted.sample("meeting.started.json")))
        .isInstanceOf(WebhookAnswer.Kept.class);

    school.clock().advance(Duration.ofHours(25));
    assertThat(receive(Posted.sample("meeting.ended.json")))
        .isEqualTo(new WebhookAnswer.Refused(Refusal.WRONG_SIGNATURE));
  }

  @Test
  void secretIsSealed() {
    assertThat(school.stored("select sealed_secret from zoom_webhook").toString())
        .doesNotContain(Posted.SECRET);
    assertThat(keep("has a space")).isFalse();
  }

  @Test
  void challengeIsAnsweredOnlyWhenZoomSignedIt() {
    String challenge = Posted.sample("endpoint.url_validation.json");
    assertThat(receive(challenge))
        .isEqualTo(
            new WebhookAnswer.Signed(
                "q1w2E3r4T5y6U7i8O9p0Aa",
                "205529a5a8f07c78bb26dad66516087d9451962a53c9d2d10787984577225bdb"));
    assertThat(view().validatedAt()).isPresent();
    byte[] body = challenge.getBytes(StandardCharsets.UTF_8);
    assertThat(receive(new Proof(Optional.empty(), Optional.empty(), body)))
        .isEqualTo(new WebhookAnswer.Refused(Refusal.UNSIGNED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0:1788260400:{}", "", "a b", "tökén"})
  void challengeSignsNothingThatCouldBeAnEvent(String token) {
    String body =
        Json.createObjectBuilder()
            .add("event", "endpoint.url_validation")
            .add("payload", Json.createObjectBuilder().add("plainToken", token))
            .build()
            .toString();
    assertThat(receive(body)).isEqualTo(new WebhookAnswer.Refused(Refusal.UNREADABLE));
  }

  @Test
  void sameEventIsKeptOnce() {
    String joined = Posted.sample("meeting.participant_joined.json");
    receive(joined);
    receive(joined.replace("\"Ana Souza\"", "\"Ana S.\""));
    receive(Posted.sample("meeting.participant_joined-rejoin.json"));

    assertThat(school.stored("select id from zoom_webhook_event")).hasSize(2);
  }

  @Test
  void bodyIsSealedAndForgottenOnceWorkedOn() {
    receive(Posted.sample("meeting.participant_joined.json"));
    assertThat(school.stored("select sealed_body from zoom_webhook_event").toString())
        .doesNotContain("Ana");
    school.backend().work();
    assertThat(school.stored("select sealed_body from zoom_webhook_event")).containsOnlyNulls();
  }

  @Test
  void startedAndEndedReachTheLesson() {
    about("meeting.started.json");
    assertThat(school.meeting().phase()).isEqualTo(Phase.RUNNING);

    about("meeting.ended.json");
    assertThat(school.meeting().phase()).isNotEqualTo(Phase.RUNNING);
  }

  @Test
  void endedThatComesFirstWins() {
    about("meeting.ended.json");
    about("meeting.started.json");

    assertThat(school.meeting().phase()).isNotEqualTo(Phase.RUNNING);
  }

  @Test
  void endOfTheRunBeforeDoesNotEndTheNext() {
    about("meeting.started.json");
    aboutText(
        Posted.sample("meeting.started.json")
            .replace("/pf0hqerY2k4Sqqn/g67Fw==", "next")
            .replace("2026-09-14T12:52:10Z", "2026-09-14T14:00:00Z"));
    about("meeting.ended.json");

    assertThat(school.meeting().phase()).isEqualTo(Phase.RUNNING);
  }

  @Test
  void changeOnZoomIsReadAtOnce() {
    long zoomId = planned();
    school.changeOnZoom(zoomId, MeetingRequest.empty().topic("Moved by hand"));
    about("meeting.updated.json");

    assertThat(school.meeting().topic()).isEqualTo("Moved by hand");
  }

  @Test
  void deletionIsBelievedOnlyWhenZoomNoLongerHasIt() {
    long zoomId = planned();
    about("meeting.deleted.json");
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);

    school.deleteOnZoom(zoomId);
    aboutText(Posted.sample("meeting.deleted.json").replace("1789894800000", "1789894900000"));
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.GONE);
  }

  @Test
  void leavingPeopleLetTheHostsBeReadAgain() {
    school.zoom().clearJournal();
    receive(Posted.sample("user.deactivated.json"));
    school.backend().work();

    assertThat(school.zoom().counters().keySet()).anyMatch(name -> name.contains("users"));
  }

  @Test
  void removedAppIsSaidAtTheConnection() {
    receive(Posted.sample("app_deauthorized.json").replace("ExampleClientId0000001", clientId()));
    school.backend().work();

    assertThat(problem()).contains(Sentence.APP_DISABLED);
  }

  @Test
  void removalOfAnotherAppIsNotOurs() {
    receive(Posted.sample("app_deauthorized.json"));
    school.backend().work();

    assertThat(problem()).isEmpty();
  }

  @Test
  void everySampleIsKeptAndWorkedOn() {
    planned();
    for (String name : Samples.NAMES) {
      assertThat(receive(Posted.sample(name)))
          .as(name)
          .isInstanceOfAny(WebhookAnswer.Kept.class, WebhookAnswer.Signed.class);
    }
    school.backend().work();

    assertThat(school.stored("select sealed_body from zoom_webhook_event")).containsOnlyNulls();
  }

  @Test
  void signatureVectorsAreJudgedAsDocumented() {
    JsonObject file =
        Json.createReader(new StringReader(Posted.sample("_signature-vectors.json"))).readObject();
    List<JsonObject> vectors = file.getJsonArray("vectors").getValuesAs(JsonObject.class);
    for (JsonObject vector : vectors) {
      JsonObject headers = vector.getJsonObject("headers");
      String seconds = headers.getString("x-zm-request-timestamp");
      Proof proof =
          new Proof(
              Optional.of(headers.getString("x-zm-signature")),
              Optional.of(seconds),
              vector.getString("raw_body").getBytes(StandardCharsets.UTF_8));
      Instant sent = Instant.ofEpochSecond(Long.parseLong(seconds));
      boolean genuine =
          proof.judge(List.of(file.getString("secret")), sent.plusSeconds(300))
              instanceof Proof.Verdict.Genuine;
      assertThat(genuine).isEqualTo(!vector.getString("event").contains("tampered"));
      assertThat(proof.judge(List.of(file.getString("secret")), sent.plusSeconds(301)))
          .isEqualTo(new Proof.Verdict.Refused(Refusal.TOO_OLD));
    }
  }

  private long planned() {
    return school.plannedIn(Duration.ofMinutes(10)).zoomId().orElseThrow();
  }

  /** A sample's event about the lesson's meeting, worked on. */
  private void about(String sample) {
    aboutText(Posted.sample(sample));
  }

  private void aboutText(String body) {
    long zoomId = zoomId();
    Instant sampleClass = Instant.parse("2026-09-14T12:52:10Z");
    Duration shift =
        Duration.between(sampleClass, now().truncatedTo(ChronoUnit.SECONDS)).minusHours(1);
    String moved = body.replace("81234567890", Long.toString(zoomId));
    for (String time :
        List.of("2026-09-14T12:52:10Z", "2026-09-14T13:51:02Z", "2026-09-14T14:00:00Z")) {
      moved = moved.replace(time, Instant.parse(time).plus(shift).toString());
    }
    assertThat(receive(moved)).isInstanceOf(WebhookAnswer.Kept.class);
    school.backend().work();
  }

  private long zoomId() {
    return school.stored("select id from zoom_meeting").isEmpty()
        ? planned()
        : school.meeting().zoomId().orElseThrow();
  }

  private Optional<Sentence> problem() {
    return school
        .backend()
        .call(() -> connections().find(school.connectionId()).orElseThrow().problem());
  }

  private String clientId() {
    return school
        .backend()
        .call(() -> connections().find(school.connectionId()).orElseThrow().clientId());
  }

  private ConnectionService connections() {
    return school.backend().get(ConnectionService.class);
  }

  private boolean keep(String secret) {
    return school.backend().call(() -> webhooks.keepSecret(school.connectionId(), secret));
  }

  private WebhookView view() {
    return school.backend().call(() -> webhooks.ofConnection(school.connectionId()).orElseThrow());
  }

  private Instant now() {
    return school.clock().instant();
  }

  private WebhookAnswer receive(String body) {
    return receive(Posted.signed(body, now()));
  }

  private WebhookAnswer receive(Proof proof) {
    return webhooks.receive(path, proof);
  }

  private WebhookAnswer receive(String address, String body) {
    return webhooks.receive(address, Posted.signed(body, now()));
  }
}
