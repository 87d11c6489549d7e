package org.presente.zoom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.zoom.api.ScriptedZoom.CONNECTION;
import static org.presente.zoom.api.ScriptedZoom.hangUp;
import static org.presente.zoom.api.ScriptedZoom.json;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.Gone;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.OutcomeUnknown;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;

/** A Zoom that hangs up, times out, or answers with something else. */
class FailuresTest {

  private static final String MEETING = "{\"id\":85,\"topic\":\"T\"}";
  private static final String EXPIRED = "{\"code\":124,\"message\":\"Access token is expired.\"}";

  private final ScriptedZoom zoom = new ScriptedZoom();
  private final ZoomGateway gateway = zoom.gateway();

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void createWhoseAnswerIsLostIsUnknownAndNotRepeated() {
    zoom.answers(200, MEETING).answers(hangUp()).answers(201, MEETING);
    assertThat(gateway.meeting(CONNECTION, 85)).isInstanceOf(Ok.class);

    assertThat(create()).isInstanceOf(OutcomeUnknown.class);
    assertThat(zoom.received())
        .as("a kept connection that breaks is where other clients send a POST again")
        .filteredOn(request -> request.method().equals("POST"))
        .hasSize(1);
  }

  @Test
  void everyOtherWriteWhoseAnswerIsLostIsUnknownToo() {
    zoom.answers(hangUp()).answers(hangUp()).answers(hangUp()).answers(hangUp());
    RegistrantRequest person = new RegistrantRequest("a@example.edu", "A", "");

    assertThat(gateway.updateMeeting(CONNECTION, "h", 85, MeetingRequest.empty().topic("T")))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(gateway.deleteMeeting(CONNECTION, 85)).isInstanceOf(OutcomeUnknown.class);
    assertThat(gateway.endMeeting(CONNECTION, 85)).isInstanceOf(OutcomeUnknown.class);
    assertThat(gateway.addRegistrant(CONNECTION, 85, person)).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void writeThatCouldNotBeSentIsForLater() {
    assertThat(gateway.checkToken(CONNECTION)).isInstanceOf(Ok.class);
    zoom.close();

    assertThat(busy(create())).isEqualTo(Busy.CALL);
  }

  @Test
  void readWhoseAnswerIsLostIsForLater() {
    zoom.answers(hangUp()).answers(hangUp());

    assertThat(busy(gateway.meeting(CONNECTION, 85))).isEqualTo(Busy.CALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {\"code\":500}",
        "502 | <html>Bad gateway</html>",
        "503 | ''",
        "504 | ''",
        "201 | {\"id\":8512",
        "201 | <html>Sign in to the network</html>",
        "201 | {}",
        "201 | []",
        "201 | ''",
        "302 | ''"
      })
  void unusableAnswerIsUnknownForWritesAndLaterForReads(int status, String body) {
    zoom.answers(status, body).answers(status, body);

    assertThat(create()).isInstanceOf(OutcomeUnknown.class);
    assertThat(busy(gateway.meeting(CONNECTION, 85))).isEqualTo(Busy.CALL);
  }

  @Test
  void notFoundOfProxyIsNoLostMeeting() {
    zoom.answers(404, "<html>Not found</html>").answers(404, "{\"code\":3001,\"message\":\"x\"}");

    assertThat(busy(gateway.meeting(CONNECTION, 85))).isEqualTo(Busy.CALL);
    assertThat(gateway.meeting(CONNECTION, 85)).isEqualTo(new Gone<>(3001));
  }

  @Test
  void answerWithoutTheListIsNoEmptyList() {
    zoom.answers(200, "{}").answers(200, "{\"meetings\":[]}").answers(200, "{\"total_records\":0}");

    assertThat(busy(list())).isEqualTo(Busy.CALL);
    assertThat(list().value()).hasValueSatisfying(rows -> assertThat(rows).isEmpty());
    assertThat(list().value()).hasValueSatisfying(rows -> assertThat(rows).isEmpty());
  }

  @Test
  void halfAListIsNoList() {
    zoom.answers(200, "{\"meetings\":[{\"id\":1}],\"next_page_token\":\"p2\"}").answers(500, "");

    assertThat(busy(list())).isEqualTo(Busy.CALL);
  }

  @Test
  void stalePageBeginsTheListAgain() {
    String stale = "{\"code\":300,\"message\":\"The next page token is invalid or expired.\"}";
    zoom.answers(200, "{\"meetings\":[{\"id\":1}],\"next_page_token\":\"p+/=&2\"}")
        .answers(400, stale)
        .answers(200, "{\"meetings\":[{\"id\":\"2\"}],\"next_page_token\":\"\"}");

    assertThat(list().value())
        .hasValueSatisfying(
            rows -> assertThat(rows).extracting(ListedMeeting::id).containsExactly(2L));
    assertThat(zoom.received().get(1).uri().getQuery()).contains("next_page_token=p+/=&2");
    assertThat(zoom.received().get(1).query()).contains("p%2B").contains("%262");
  }

  @Test
  void expiredTokenIsReplacedOnce() {
    zoom.answers(401, EXPIRED).answers(201, MEETING);

    assertThat(create()).isInstanceOf(Ok.class);
    assertThat(zoom.received())
        .extracting(ScriptedZoom.Received::authorization)
        .containsExactly("Bearer token-1", "Bearer token-2");
  }

  @Test
  void tokenThatIsRefusedTwiceIsNotTriedForEver() {
    zoom.answers(401, EXPIRED).answers(401, EXPIRED);

    assertThat(create()).isEqualTo(new Unauthorized<>(TokenProblem.TOKEN_REJECTED));
    assertThat(zoom.received()).hasSize(2);
  }

  @Test
  void brokenTokenEndpointIsForLater() {
    zoom.answersToken(json(200, "<html>")).answersToken(hangUp()).answersToken(json(503, ""));

    assertThat(busy(create())).isEqualTo(Busy.CALL);
    assertThat(busy(create())).isEqualTo(Busy.CALL);
    assertThat(busy(create())).isEqualTo(Busy.CALL);
    assertThat(zoom.received()).isEmpty();
  }

  @Test
  void credentialsGoInHeaderAndBodyNeverInTheAddress() {
    zoom.answers(200, MEETING);
    gateway.meeting(CONNECTION, 85);

    ScriptedZoom.Received token = zoom.tokenRequests().get(0);
    assertThat(token.authorization()).isEqualTo("Basic Y2xpZW50OnMzY3JldA==");
    assertThat(token.body()).isEqualTo("grant_type=account_credentials&account_id=account");
    assertThat(token.contentType()).startsWith("application/x-www-form-urlencoded");
    assertThat(token.query()).isEmpty();
    assertThat(CONNECTION.toString()).doesNotContain("s3cret");
  }

  @Test
  void refusalsKeepTheirPersonalTextOutOfLogs() {
    zoom.answers(404, "{\"code\":1001,\"message\":\"User does not exist: ana@example.edu.\"}");

    ZoomAnswer<ZoomUser> answer = gateway.user(CONNECTION, "ana@example.edu");

    assertThat(answer).isInstanceOf(Refused.class);
    assertThat(answer.toString()).doesNotContain("ana@example.edu").contains("1001");
  }

  private ZoomAnswer<ZoomMeeting> create() {
    return gateway.createMeeting(CONNECTION, "host", MeetingRequest.empty().topic("T"));
  }

  private ZoomAnswer<List<ListedMeeting>> list() {
    return gateway.listMeetings(CONNECTION, "host", ListedMeeting.Kind.SCHEDULED);
  }

  private static Busy busy(ZoomAnswer<?> answer) {
    assertThat(answer).isInstanceOf(RetryLater.class);
    return ((RetryLater<?>) answer).scope();
  }
}
