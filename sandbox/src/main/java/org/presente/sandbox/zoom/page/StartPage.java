package org.presente.sandbox.zoom.page;

import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.World;

/** What a start_url leads to: the host's own view. */
record StartPage(World world, SandboxClock clock) {
  String show(Meeting meeting, String zak) {
    var state = MeetingState.of(world, meeting, clock.instant());
    var here = "/s/" + meeting.id();
    var body =
        state
            .running()
            .map(
                i ->
                    new PeopleTable(state)
                        .open(i, p -> admit(here, zak, p))
                        .and(button(here, zak, "end", "End the meeting for all")))
            .orElseGet(() -> button(here, zak, "start", "Start the meeting"));
    return Html.page(
        "Host: " + meeting.topic(),
        state.running().isPresent(),
        Html.of(
            "<section><h1>{} {}</h1><p>{}</p><p>You are the host.</p>{}"
                + "<p class=\"quiet\"><a href=\"/m/{}\">Play the whole class</a></p></section>",
            meeting.topic(),
            state.pill(),
            state.when(),
            body,
            meeting.id()));
  }

  private static Html button(String here, String zak, String action, String label) {
    return Forms.mainButton(here, label, Forms.fields("zak", zak, "action", action));
  }

  private static Html admit(String here, String zak, Presence presence) {
    return presence.waiting()
        ? Forms.button(
            here,
            "Admit",
            Forms.fields("zak", zak, "action", "admit", "user_id", presence.userId()))
        : Html.NONE;
  }

  static String expired() {
    return Html.page(
        "Start link expired",
        false,
        Html.of(
            "<section><h1>This start link is not valid any more</h1><p>Start links live for two"
                + " hours. Ask your course for a new one.</p></section>"));
  }
}
