package org.presente.zoom.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.Gone;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
import org.presente.zoom.api.ZoomError;
import org.presente.zoom.api.ZoomError.Kind;

class VerdictTest {

  private static final Instant NOW = Instant.parse("2026-09-14T22:30:00Z");

  /** The table of errors.json. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEETING | 400 | 4711 | does not contain scopes:[a:b, a:b:admin]. | SCOPE_MISSING",
        "MEETING | 400 | 4700 | does not contain scopes: [meeting:read:admin]. | SCOPE_MISSING",
        "CREATE | 400 | 200 | No permission. | PLAN_TOO_LOW",
        "REPORT_MEETINGS | 400 | 200 | Only available for paid account: {accountId} | PLAN_TOO_LOW",
        "DASHBOARD_PARTICIPANTS | 400 | 400 | This API is only available for ZMP | PLAN_TOO_LOW",
        "USER | 403 | 403 | The authenticated user has not permitted access | FORBIDDEN",
        "CREATE | 400 | 300 | Validation Failed. | INVALID_REQUEST",
        "LIST | 400 | 300 | The next page token is invalid or expired. | STALE_PAGE",
        "CREATE | 400 | 1010 | User does not belong to this account: x. | HOST_UNUSABLE",
        "CREATE | 404 | 1001 | User does not exist: x. | HOST_UNUSABLE",
        "CREATE | 400 | 1120 | A valid invitation was not found | HOST_UNUSABLE",
        "PAST_PARTICIPANTS | 400 | 2300 | This API endpoint is not recognized. | INVALID_REQUEST",
        "LIST | 403 | 2306 | Not allowed to view meetings | FORBIDDEN",
        "MEETING | 400 | 3000 | Cannot access webinar information. | WRONG_STATE",
        "DELETE | 400 | 3002 | in progress | WRONG_STATE",
        "ADD_REGISTRANT | 400 | 3027 | Host cannot register. | REGISTRATION_REFUSED",
        "ADD_REGISTRANT | 400 | 3038 | Meeting is over | REGISTRATION_REFUSED",
        "ADD_REGISTRANT | 400 | 3043 | maximum attendee capacity | FULL",
        "ADD_REGISTRANT | 400 | 404 | Registration has not been enabled | REGISTRATION_REFUSED",
        "CREATE | 400 | 3161 | not allowed for your user account. | HOST_MAY_NOT_SCHEDULE",
        "REPORT_PARTICIPANTS | 400 | 12702 | Can not access a meeting a year ago. | TOO_OLD",
        "MEETING | 400 | 9999 | News. | OTHER"
      })
  void zoomsNumbersHaveOurMeaning(Operation operation, int http, int code, String text, Kind kind) {
    ZoomAnswer<Object> answer = judge(operation, http, code, text);

    assertThat(answer).isInstanceOf(Refused.class);
    ZoomError error = ((Refused<?>) answer).error();
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.scopes().isEmpty()).isEqualTo(kind != Kind.SCOPE_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "MEETING, 404, 3001",
    "RECORDING, 404, 3301",
    "RECORDING_SETTINGS, 404, 3301",
    "UPDATE, 404, 3001",
    "DELETE, 404, 3001",
    "REPORT_PARTICIPANTS, 404, 3001",
    "ADD_REGISTRANT, 404, 1001",
    "PAST_PARTICIPANTS, 400, 3001"
  })
  void unknownMeetingIsGone(Operation operation, int http, int code) {
    assertThat(judge(operation, http, code, "x")).isEqualTo(new Gone<>(code));
  }

  @Test
  void refusalWithoutAReasonIsNotZooms() {
    Reply reply = new Reply(403, "", "<html>blocked by proxy</html>");

    assertThat(Verdict.failed(Operation.CREATE, reply, Optional.empty(), NOW))
        .isInstanceOf(RetryLater.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_client, Invalid client_id or client_secret, SECRET_REJECTED",
    "401, invalid_client, Invalid client_id or client_secret, SECRET_REJECTED",
    "400, invalid_request, Bad Request, ACCOUNT_REJECTED",
    "400, unsupported_grant_type, unsupported grant type, WRONG_APP_TYPE",
    "400, invalid_request, Invalid authorization code abc, GRANT_DEAD",
    "401, invalid_request, Invalid Token!, GRANT_DEAD",
    "400, invalid_grant, Invalid refresh token, GRANT_DEAD",
    "400, invalid_client, The app has been disabled by the developer, APP_DISABLED",
    "400, invalid_scope, news, TOKEN_REJECTED"
  })
  void tokenEndpointSaysWhatIsWrong(int http, String error, String reason, TokenProblem problem) {
    Fields body = new Fields(Map.of("error", error, "reason", reason));

    assertThat(TokenVerdict.failed(new Reply(http, "", "x"), Optional.of(body), NOW))
        .isEqualTo(new Unauthorized<>(problem));
  }

  @ParameterizedTest
  @CsvSource({"429, 7, PT7S", "503, '', PT30S", "404, '', PT30S"})
  void tokenEndpointInTroubleIsForLater(int http, String retryAfter, Duration after) {
    Reply reply = new Reply(http, retryAfter, "<html>");

    ZoomAnswer<Object> answer = TokenVerdict.failed(reply, Optional.empty(), NOW);

    assertThat(answer).isInstanceOf(RetryLater.class);
    assertThat(((RetryLater<?>) answer).after()).isEqualTo(after);
  }

  @Test
  void tooManyWithoutAReasonIsForLaterEvenForWrites() {
    assertThat(Verdict.failed(Operation.CREATE, new Reply(429, "9", ""), Optional.empty(), NOW))
        .isEqualTo(new RetryLater<>(Duration.ofSeconds(9), Busy.ACCOUNT, "429"));
  }

  @Test
  void refusalWithATextOnlyIsZoomsAllTheSame() {
    Optional<Fields> body = Optional.of(new Fields(Map.of("message", "No.")));

    assertThat(Verdict.failed(Operation.USER, new Reply(403, "", "x"), body, NOW))
        .isEqualTo(new Refused<>(ZoomError.of(Kind.FORBIDDEN, 403, 0, "No.")));
  }

  @ParameterizedTest
  @CsvSource({"'no list here'", "'[never closed'", "'[]'"})
  void messageWithoutScopesNamesNone(String message) {
    assertThat(ScopeList.inMessage(message)).isEmpty();
  }

  private static ZoomAnswer<Object> judge(Operation operation, int http, int code, String text) {
    Fields body = new Fields(Map.of("code", (long) code, "message", text));
    return Verdict.failed(operation, new Reply(http, "", "x"), Optional.of(body), NOW);
  }
}
