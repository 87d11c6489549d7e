package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** The invitation: plain text with CRLF. */
public record Invitation(World world, MeetingView view) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("MMM d, yyyy hh:mm a", Locale.ENGLISH);

  public ObjectNode of(Meeting meeting, Instant now) {
    var full = view.full(meeting, now);
    var host = world.user(meeting.hostId()).map(ZoomUser::displayName).orElse("");
    var zone = Times.zone(meeting.timezone(), "timezone");
    var time =
        meeting
            .start()
            .map(s -> "Time: " + WHEN.format(s.atZone(zone)) + " " + zone.getId() + "\r\n")
            .orElse("");
    var number = String.valueOf(meeting.id());
    var text =
        (host + " is inviting you to a scheduled Zoom meeting.\r\n\r\n")
            + ("Topic: " + meeting.topic() + "\r\n" + time)
            + ("\r\nJoin Zoom Meeting\r\n" + full.path("join_url").asText())
            + ("\r\n\r\nMeeting ID: " + number.substring(0, 3) + " " + number.substring(3, 7))
            + (" " + number.substring(7) + "\r\n")
            + ("Passcode: " + full.path("password").asText() + "\r\n");
    var json = Json.object().put("invitation", text);
    json.putArray("sip_links").add("sip:" + number + "@zoomcrc.example");
    return json;
  }
}
