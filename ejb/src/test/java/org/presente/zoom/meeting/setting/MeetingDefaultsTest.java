package org.presente.zoom.meeting.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.decision.PluginAdminService;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;

class MeetingDefaultsTest {
  private static final Duration SOON = Duration.ofMinutes(40);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aNewMeetingBeginsWithWhatWasDecidedForThePlatform() {
    decide(
        says(ZoomSettings.DURATION, "90"),
        says(ZoomSettings.WAITING_ROOM, "true"),
        says(ZoomSettings.JOIN_BEFORE_HOST, "TEN_MINUTES"),
        says(ZoomSettings.MUTED, "false"),
        says(ZoomSettings.RECORDING, "CLOUD"),
        says(ZoomSettings.PERSONAL_LINKS, "false"),
        says(ZoomSettings.ALTERNATIVE_HOSTS, "a@school.example; b@school.example"));

    MeetingDraft draft = school.draft();

    assertThat(draft.duration()).isEqualTo(Duration.ofMinutes(90));
    assertThat(draft.waitingRoom()).isTrue();
    assertThat(draft.options().joinBefore()).isEqualTo(10);
    assertThat(draft.options().muted()).isFalse();
    assertThat(draft.options().recording()).isEqualTo(Recording.CLOUD);
    assertThat(draft.options().registration()).isFalse();
    assertThat(draft.options().alternativeHosts())
        .containsExactly("a@school.example", "b@school.example");
  }

  @Test
  void aMeetingThatExistsKeepsItsOptions() {
    school.plannedIn(SOON);
    decide(says(ZoomSettings.WAITING_ROOM, "true"));

    assertThat(school.draft().waitingRoom()).isFalse();
  }

  @Test
  void aLockedSettingIsSentToZoomWhateverTheFormSays() {
    decide(
        new SettingDecision(ZoomSettings.WAITING_ROOM.name(), Optional.of("true"), true),
        new SettingDecision(ZoomSettings.MUTED.name(), Optional.empty(), true));
    MeetingDraft typed = school.draftIn(SOON);
    assertThat(school.backend().call(() -> school.meetings().locked(school.visit())))
        .containsExactlyInAnyOrder("zoom:waiting-room", "zoom:muted");

    school.save(
        new MeetingDraft(
            typed.topic(),
            typed.start(),
            typed.duration(),
            typed.zone(),
            typed.passcode(),
            false,
            typed.hostId()));
    school.backend().work();

    assertThat(school.meeting().waitingRoom()).isTrue();
    assertThat(school.meeting().changedByZoom()).isEmpty();
  }

  @Test
  void doorsOpenWhenTheCourseSaysSo() {
    decide(says(ZoomSettings.JOIN_OPENS_BEFORE, "30"));
    school.plannedIn(SOON);

    assertThat(school.meeting().joinAllowedFrom())
        .isEqualTo(school.meeting().start().minus(Duration.ofMinutes(30)));
  }

  private void decide(SettingDecision... decisions) {
    PluginAdminService service = school.backend().get(PluginAdminService.class);
    List<String> wrong =
        school
            .backend()
            .call(
                () ->
                    service.decide(
                        "ada", Optional.of(school.registrationId()), Arrays.asList(decisions)));
    assertThat(wrong).isEmpty();
  }

  private static SettingDecision says(PluginSetting<?> setting, String typed) {
    return new SettingDecision(setting.name(), Optional.of(typed), false);
  }
}
