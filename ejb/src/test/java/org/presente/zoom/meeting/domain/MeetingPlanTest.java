package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.ZoomMeeting;

class MeetingPlanTest {
  private static final Instant START = Instant.parse("2026-03-02T13:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
  private static final MeetingCode CODE = new MeetingCode("abcdefghjkmn");
  private static final String AGENDA = "[presente abcdefghjkmn]";
  private static final MeetingPlan PLAN = plan("Optics", true);

  @Test
  void equalMeetingNeedsNothing() {
    assertThat(PLAN.changes(actual("Optics", START, "s3cret", AGENDA, settings("0"))).isEmpty())
        .isTrue();
  }

  @Test
  void onlyWhatDiffersIsSent() {
    ZoomMeeting actual = actual("Other", START, "s3cret", AGENDA, settings("0"));

    assertThat(PLAN.changes(actual).fields()).containsOnlyKeys("topic");
    assertThat(PLAN.changes(actual).settings()).isEmpty();
  }

  @Test
  void startIsSentInLocalTimeWithItsZone() {
    ZoomMeeting actual = actual("Optics", START.plusSeconds(60), "s3cret", AGENDA, settings("0"));

    assertThat(PLAN.changes(actual).fields())
        .containsEntry("start_time", "2026-03-02T10:00:00")
        .containsEntry("timezone", "America/Sao_Paulo");
    assertThat(PLAN.ignored(actual)).containsExactly("start_time");
  }

  @Test
  void codeGoesAboveWhatSomebodyWrote() {
    ZoomMeeting actual = actual("Optics", START, "s3cret", "Bring lenses", settings("0"));

    assertThat(PLAN.changes(actual).fields()).containsEntry("agenda", AGENDA + "\nBring lenses");
  }

  @Test
  void settingThatZoomDoesNotTellIsNotADifference() {
    assertThat(
            PLAN.changes(actual("Optics", START, "s3cret", AGENDA, Map.of("approval_type", 0)))
                .isEmpty())
        .isTrue();
  }

  @Test
  void lockedSettingsAndDroppedRegistrationAreNamed() {
    ZoomMeeting actual =
        actual("Optics", START, "0ther", AGENDA, Map.of("waiting_room", false, "approval_type", 2));

    assertThat(PLAN.ignored(actual)).containsExactly("password", "waiting_room", "approval_type");
    assertThat(plan("Optics", false).ignored(actual)).doesNotContain("approval_type");
  }

  @Test
  void durationIsSentWhenItDiffers() {
    ZoomMeeting actual = actual("Optics", START, "s3cret", AGENDA, settings("0"));
    MeetingPlan longer =
        new MeetingPlan(CODE, "Optics", START, Duration.ofMinutes(90), ZONE, "s3cret", true, true);

    assertThat(longer.changes(actual).fields()).containsOnlyKeys("duration");
  }

  @Test
  void zoomSendsNoMailsToMadeUpAddresses() {
    assertThat(PLAN.toCreate().settings())
        .containsEntry("registrants_confirmation_email", false)
        .containsEntry("registrants_email_notification", false)
        .containsEntry("approval_type", 0);
    assertThat(plan("Optics", false).toCreate().settings())
        .containsEntry("approval_type", 2)
        .doesNotContainKey("registration_type");
  }

  @Test
  void codeIsFoundInTheFirstLineOnly() {
    assertThat(MeetingCode.in(" " + AGENDA + "\nmore")).contains(CODE);
    assertThat(MeetingCode.in("more\n" + AGENDA)).isEmpty();
    assertThat(MeetingCode.in("")).isEmpty();
    assertThat(CODE.above("")).isEqualTo(AGENDA);
  }

  private static MeetingPlan plan(String topic, boolean registered) {
    return new MeetingPlan(
        CODE, topic, START, Duration.ofMinutes(60), ZONE, "s3cret", true, registered);
  }

  private static Map<String, Object> settings(String approval) {
    return Map.of("waiting_room", true, "approval_type", approval);
  }

  private static ZoomMeeting actual(
      String topic, Instant start, String passcode, String agenda, Map<String, Object> settings) {
    ListedMeeting facts =
        new ListedMeeting(
            1,
            "u",
            "h",
            2,
            topic,
            agenda,
            Optional.of(start),
            Duration.ofMinutes(60),
            ZONE.getId(),
            Optional.empty(),
            "https://zoom.example/j/1");
    return new ZoomMeeting(
        facts, "", "waiting", passcode, "", settings, Map.of(), List.of(), Map.of());
  }
}
