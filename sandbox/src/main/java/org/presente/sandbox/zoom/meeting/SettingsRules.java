package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Resources;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/**
 * What Zoom makes of the settings of a request: it corrects in silence, except for alternative
 * hosts. A client finds the difference only by reading the answer.
 */
final class SettingsRules {
  private static final int NO_REGISTRATION = 2;

  private final World world;

  SettingsRules(World world) {
    this.world = world;
  }

  /** Meetings made over the API do not inherit the host's own defaults. */
  static ObjectNode defaults() {
    try {
      return (ObjectNode) Json.MAPPER.readTree(Resources.text("default-settings.json"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  void correct(Meeting meeting, ZoomUser host) {
    var settings = meeting.settings();
    var account = world.account(meeting.accountId()).orElseThrow();
    checkAlternativeHosts(settings, account);
    settings.setAll(account.lockedSettings().deepCopy());
    if (settings.path("waiting_room").asBoolean()) {
      settings.put("join_before_host", false);
    }
    if (!account.breakoutRooms()) {
      settings.putObject("breakout_room").put("enable", false);
    }
    if (!host.licensed()) {
      keepToBasic(settings);
    }
    if (meeting.type() == Meeting.NO_FIXED_TIME || meeting.type() == Meeting.INSTANT) {
      settings.put("approval_type", NO_REGISTRATION);
    }
  }

  /** Registration and cloud recording need a licensed host. */
  private static void keepToBasic(ObjectNode settings) {
    settings.put("approval_type", NO_REGISTRATION);
    if ("cloud".equals(settings.path("auto_recording").asText())) {
      settings.put("auto_recording", "none");
    }
  }

  private void checkAlternativeHosts(ObjectNode settings, Account account) {
    for (var email : settings.path("alternative_hosts").asText().split("[;,]", -1)) {
      var known =
          world
              .user(email.strip())
              .filter(u -> u.accountId().equals(account.id()) && u.licensed())
              .isPresent();
      if (!email.isBlank() && !known) {
        throw ApiError.invalid("settings.alternative_hosts");
      }
    }
  }

  /** Without passcode, waiting room and sign-in Zoom makes a passcode. */
  static boolean unprotected(Meeting meeting) {
    var settings = meeting.settings();
    return meeting.body().path("password").asText().isEmpty()
        && !settings.path("waiting_room").asBoolean()
        && !settings.path("meeting_authentication").asBoolean();
  }
}
