package org.presente.zoom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.zoom.api.ScriptedZoom.CONNECTION;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomAnswer.Gone;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
import org.presente.zoom.api.ZoomError.Kind;
import org.presente.zoom.api.ZoomUser.Licence;

/** Every sample that a method of the gateway can meet, over HTTP. */
class SamplesTest {

  private static final String HOST = "helena.prado@example.edu";
  private static final String UUID = "/pf0hqerY2k4Sqqn/g67Fw==";
  private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

  private final ScriptedZoom zoom = new ScriptedZoom();
  private final ZoomGateway gateway = zoom.gateway();

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void createdMeetingIsReadWithItsSettings() {
    zoom.answers(Samples.answer("meeting-create-type2"));

    ZoomMeeting meeting = ok(gateway.createMeeting(CONNECTION, HOST, officeHours()));

    assertThat(meeting.id()).isEqualTo(82345678901L);
    assertThat(meeting.passcode()).isEqualTo("483920");
    assertThat(meeting.isOn("waiting_room")).isTrue();
    assertThat(meeting.setting("auto_recording")).isEqualTo("none");
    assertThat(meeting.facts().duration()).isEqualTo(Duration.ofMinutes(30));
    assertThat(zoom.last().body())
        .contains("\"start_time\":\"2026-09-10T15:00:00\"", "\"timezone\":\"America/Sao_Paulo\"");
    assertThat(zoom.last().path()).isEqualTo("/v2/users/helena.prado%40example.edu/meetings");
  }

  @Test
  void seriesIsReadWithItsOccurrences() {
    zoom.answers(Samples.answer("meeting-get-type8"));

    ZoomMeeting series = ok(gateway.meeting(CONNECTION, 81234567890L));

    assertThat(series.occurrences()).hasSize(4);
    assertThat(series.start()).contains(Instant.parse("2026-09-07T13:00:00Z"));
    assertThat(series.recurrence()).containsEntry("weekly_days", "2,4");
    assertThat(series.registrationUrl()).isNotEmpty();
  }

  @Test
  void startUrlIsAnswerToItsOwnQuestionOnly() {
    zoom.answers(Samples.answer("meeting-create-type2"))
        .answers(Samples.answer("meeting-create-type2"));

    URI start = ok(gateway.startUrl(CONNECTION, 82345678901L));
    ZoomMeeting meeting = ok(gateway.meeting(CONNECTION, 82345678901L));

    assertThat(start.toString()).contains("zak=");
    assertThat(meeting.settings().toString() + meeting.facts().joinUrl()).doesNotContain("zak");
  }

  @Test
  void listGivesSeriesOncePerOccurrence() {
    zoom.answers(Samples.answer("meetings-list"));

    List<ListedMeeting> rows =
        ok(gateway.listMeetings(CONNECTION, HOST, ListedMeeting.Kind.UPCOMING));

    assertThat(rows)
        .extracting(ListedMeeting::id)
        .containsExactly(81234567890L, 81234567890L, 82345678901L);
    assertThat(zoom.last().query()).contains("type=upcoming", "page_size=300");
  }

  @Test
  void emptyAnswersAreSuccesses() {
    zoom.answers(Samples.answer("meeting-update-occurrence"))
        .answers(Samples.answer("meeting-delete"))
        .answers(Samples.answer("meeting-end"));

    assertThat(gateway.updateMeeting(CONNECTION, HOST, 1, officeHours()).value())
        .contains(Done.DONE);
    assertThat(gateway.deleteMeeting(CONNECTION, 1).value()).contains(Done.DONE);
    assertThat(gateway.endMeeting(CONNECTION, 1).value()).contains(Done.DONE);
    assertThat(zoom.received())
        .extracting(ScriptedZoom.Received::method)
        .containsExactly("PATCH", "DELETE", "PUT");
  }

  @Test
  void registrantComesWithPersonalLink() {
    zoom.answers(Samples.answer("meeting-registrant-add"))
        .answers(Samples.answer("meeting-registrants-list"));
    RegistrantRequest ana = new RegistrantRequest("s-7f3a91@lti.example.edu", "Ana", "Souza");

    ZoomRegistrant added = ok(gateway.addRegistrant(CONNECTION, 81234567890L, ana));
    List<ZoomRegistrant> listed = ok(gateway.registrants(CONNECTION, 81234567890L));

    assertThat(added.id()).isEqualTo("rAna0Example0000000001");
    assertThat(added.joinUrl()).contains("tk=");
    assertThat(listed).extracting(ZoomRegistrant::address).contains("s-7f3a91@lti.example.edu");
    assertThat(listed.get(0).id()).isEqualTo(added.id());
  }

  @Test
  void reportIsReadOverAllPages() {
    zoom.answers(Samples.answer("report-participants-page1"))
        .answers(Samples.answer("report-participants-page2"));

    List<ZoomParticipant> rows = ok(gateway.reportParticipants(CONNECTION, UUID));

    assertThat(rows).hasSize(13);
    assertThat(rows).filteredOn(ZoomParticipant::inWaitingRoom).isNotEmpty();
    assertThat(rows.get(0).accountUserId()).isEqualTo("ExHostPrado00000000001");
    assertThat(rows)
        .filteredOn(row -> row.registrantId().equals("rAna0Example0000000001"))
        .hasSizeGreaterThan(1);
    assertThat(zoom.received().get(0).path()).isEqualTo(pathOf("report-participants-page1"));
    assertThat(zoom.last().query())
        .contains("next_page_token=ExampleNextPage01", "include_fields=registrant_id");
  }

  @Test
  void dashboardNamesTheSameThingsDifferently() {
    zoom.answers(Samples.answer("dashboard-participants"))
        .answers(Samples.answer("past-meeting-participants"));

    List<ZoomParticipant> fast = ok(gateway.dashboardParticipants(CONNECTION, UUID));
    List<ZoomParticipant> light = ok(gateway.pastParticipants(CONNECTION, UUID));

    assertThat(fast.get(0).name()).isEqualTo(light.get(0).name()).isEqualTo("Helena Prado");
    assertThat(fast.get(0).email()).isEqualTo(light.get(0).email());
    assertThat(fast.get(0).participantUuid()).isNotEmpty();
    assertThat(fast.get(0).duration()).isEqualTo(Duration.ZERO);
    assertThat(zoom.received().get(0).query()).contains("type=past");
  }

  @Test
  void pastInstancesKeepTheirUuids() {
    zoom.answers(Samples.answer("past-meeting-instances"));

    assertThat(ok(gateway.pastInstances(CONNECTION, 81234567890L)))
        .extracting(PastInstance::uuid)
        .containsExactly("4uCsCW1odfUkJBQPUZBIdg==", "Nyzz3wgQhdi11/r//zCaEQ==", UUID);
  }

  @Test
  void usersComeWithTheirLicence() {
    zoom.answers(Samples.answer("users-list"));

    assertThat(ok(gateway.listUsers(CONNECTION)))
        .extracting(ZoomUser::licence)
        .containsExactly(Licence.LICENSED, Licence.BASIC);
  }

  @Test
  void missingMeetingAndUnfinishedReportAreGone() {
    zoom.answers(Samples.answer("meeting-get-not-found"))
        .answers(Samples.answer("report-not-ready"));

    assertThat(gateway.meeting(CONNECTION, 1)).isEqualTo(new Gone<>(3001));
    assertThat(gateway.reportParticipants(CONNECTION, UUID)).isEqualTo(new Gone<>(3001));
  }

  @Test
  void missingScopeIsNamed() {
    zoom.answers(Samples.answer("error-missing-scope"));

    ZoomError error = refusal(gateway.meeting(CONNECTION, 1));

    assertThat(error.kind()).isEqualTo(Kind.SCOPE_MISSING);
    assertThat(error.scopes())
        .containsExactlyInAnyOrder("meeting:read:meeting", "meeting:read:meeting:admin");
  }

  @Test
  void wrongMemberIsNamed() {
    zoom.answers(Samples.answer("error-validation"));

    ZoomError error = refusal(gateway.createMeeting(CONNECTION, HOST, officeHours()));

    assertThat(error.kind()).isEqualTo(Kind.INVALID_REQUEST);
    assertThat(error.fields()).containsExactly("start_time");
  }

  @Test
  void dashboardWithoutThePlanIsPlanTooLow() {
    zoom.answers(Samples.answer("dashboard-not-available"));

    assertThat(refusal(gateway.dashboardParticipants(CONNECTION, UUID)).kind())
        .isEqualTo(Kind.PLAN_TOO_LOW);
  }

  @Test
  void limitsAreToldApart() {
    zoom.answers(Samples.answer("error-429-per-second"))
        .answers(Samples.answer("error-429-host-100"))
        .answers(Samples.answer("error-429-daily"));

    assertThat(busy(gateway.meeting(CONNECTION, 1))).isEqualTo(Busy.ACCOUNT);
    assertThat(busy(gateway.createMeeting(CONNECTION, HOST, officeHours()))).isEqualTo(Busy.HOST);
    assertThat(busy(gateway.listUsers(CONNECTION))).isEqualTo(Busy.DAY);
  }

  @Test
  void wrongSecretAndWrongAccountAreToldApart() {
    zoom.answersToken(Samples.answer("oauth-token-bad-secret"))
        .answersToken(Samples.answer("oauth-token-bad-account"))
        .answersToken(Samples.answer("oauth-token-ok"));

    assertThat(gateway.checkToken(CONNECTION))
        .isEqualTo(new Unauthorized<>(TokenProblem.SECRET_REJECTED));
    assertThat(gateway.checkToken(CONNECTION))
        .isEqualTo(new Unauthorized<>(TokenProblem.ACCOUNT_REJECTED));
    assertThat(ok(gateway.checkToken(CONNECTION))).contains("user:read:user:admin");
  }

  private static String pathOf(String sample) {
    return URI.create(Samples.url(sample)).getRawPath();
  }

  private static MeetingRequest officeHours() {
    return MeetingRequest.empty()
        .type(MeetingRequest.Type.SCHEDULED)
        .topic("Office hours")
        .start(LocalDateTime.parse("2026-09-10T15:00:00"), SAO_PAULO)
        .duration(Duration.ofMinutes(30))
        .setting("waiting_room", true);
  }

  private static <T> T ok(ZoomAnswer<T> answer) {
    assertThat(answer).isInstanceOf(Ok.class);
    return answer.value().orElseThrow();
  }

  private static ZoomError refusal(ZoomAnswer<?> answer) {
    assertThat(answer).isInstanceOf(Refused.class);
    return ((Refused<?>) answer).error();
  }

  private static Busy busy(ZoomAnswer<?> answer) {
    assertThat(answer).isInstanceOf(RetryLater.class);
    return ((RetryLater<?>) answer).scope();
  }
}
