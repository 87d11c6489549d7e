package org.presente.sandbox.zoom.page;

import java.util.List;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.meeting.Links;
import org.presente.sandbox.zoom.report.Availability;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.World;

/** One meeting from above: whoever plays the class moves everybody. */
record ControlPage(World world, SandboxClock clock, Links links) {
  String show(Meeting meeting) {
    var state = MeetingState.of(world, meeting, clock.instant());
    var here = "/m/" + meeting.id();
    var panel = new ClockPanel(clock, world.switches().reportDelay());
    var head =
        Html.of(
            "<section><h1>{} {}</h1><p>{}</p><p class=\"quiet\">Meeting ID {}, join URL <a"
                + " href=\"{}\">{}</a></p><div class=\"row\">{}</div></section>",
            meeting.topic(),
            state.pill(),
            state.when(),
            meeting.id(),
            links.join(meeting),
            links.join(meeting),
            startOrEnd(state));
    var content = head.and(people(state)).and(joiners(state)).and(panel.show(here, state.date()));
    return Html.page(meeting.topic(), false, content.and(past(state)));
  }

  private static Html startOrEnd(MeetingState state) {
    return state.running().isPresent()
        ? Forms.mainButton(action(state, "end"), "End the meeting", Forms.fields())
        : Forms.mainButton(action(state, "start"), "Start as the host", Forms.fields());
  }

  private static Html people(MeetingState state) {
    return state
        .running()
        .map(
            i ->
                Html.of(
                    "<section><h2>In the meeting</h2>{}</section>",
                    new PeopleTable(state).open(i, p -> actions(state, p))))
        .orElse(Html.NONE);
  }

  private static Html actions(MeetingState state, Presence presence) {
    var who = Forms.fields("user_id", presence.userId());
    var leave = Forms.button(action(state, "leave"), "Leave", who);
    if (presence.waiting()) {
      return Forms.button(action(state, "admit"), "Admit", who).and(leave);
    }
    return presence.inBreakout()
        ? Forms.button(action(state, "main"), "Back to the main room", who).and(leave)
        : Forms.button(action(state, "breakout"), "To a breakout room", who).and(leave);
  }

  private static Html joiners(MeetingState state) {
    var registrants =
        state.meeting().registrants().stream()
            .filter(Registrant::approved)
            .map(r -> registrant(state, r))
            .toList();
    var table =
        registrants.isEmpty()
            ? Html.of("<p class=\"quiet\">Nobody has registered.</p>")
            : Html.of("<table>{}</table>", Html.join(registrants));
    return Html.of(
        "<section><h2>Registered</h2>{}<h2>Somebody else</h2><div class=\"row\">{}{}</div>"
            + "</section>",
        table,
        Forms.field(action(state, "guest"), "name", "Name", "Joins as a guest", Forms.fields()),
        Forms.field(action(state, "phone"), "number", "Number", "Calls in", Forms.fields()));
  }

  private static Html registrant(MeetingState state, Registrant registrant) {
    var inside =
        state.running().stream()
            .flatMap(i -> i.open().stream())
            .anyMatch(p -> p.who().registrantId().equals(registrant.id()));
    var fields = Forms.fields("registrant_id", registrant.id());
    return Html.of(
        "<tr><td>{}</td><td class=\"quiet\">{}</td><td><div class=\"row\">{}</div></td></tr>",
        registrant.name(),
        registrant.email(),
        Forms.button(
            action(state, "registrant"), inside ? "Joins with a second device" : "Joins", fields));
  }

  private Html past(MeetingState state) {
    List<Html> all =
        state.instances().stream().filter(i -> !i.running()).map(i -> instance(state, i)).toList();
    return all.isEmpty()
        ? Html.NONE
        : Html.of("<section><h2>Past instances</h2>{}</section>", Html.join(all));
  }

  private Html instance(MeetingState state, Instance instance) {
    var reported = new Availability(world, clock).reported(instance);
    return Html.of(
        "<h3>{} – {} <span class=\"pill\">{}</span></h3><p class=\"quiet\">UUID {}</p>{}{}",
        state.dateTime(instance.startedAt()),
        instance.endedAt().map(state::time).orElse(""),
        reported ? "report is there" : "no report yet",
        instance.uuid(),
        new PeopleTable(state).all(instance),
        recording(state, instance));
  }

  private Html recording(MeetingState state, Instance instance) {
    return world
        .recordings()
        .of(instance.uuid())
        .map(
            r ->
                Html.of(
                    "<p><a href=\"/rec/share/{}\">Recording</a>, passcode {}, {} files, shared: {}"
                        + "</p>",
                    r.shareKey(),
                    r.passcode(),
                    r.files(clock.instant()).size(),
                    r.settings().path("share_recording").asText()))
        .orElseGet(
            () ->
                Forms.button(
                    action(state, "record"),
                    "It was recorded in the cloud",
                    Forms.fields("uuid", instance.uuid())));
  }

  private static String action(MeetingState state, String name) {
    return "/play/" + state.meeting().id() + "/" + name;
  }
}
