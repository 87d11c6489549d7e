package org.presente.sandbox.zoom.page;

import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.meeting.Registration;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.World;

/** What a join URL leads to: who you are, and a button to join or leave. */
record JoinPage(World world, SandboxClock clock) {
  /**
   * What the address and the form carry.
   *
   * @param token the personal tk; empty for a plain link
   * @param password from the link, or typed
   * @param userId the stay of a guest who has joined on this page
   */
  record Visit(String token, String password, String userId, String message) {
    Map<String, String> fields() {
      return Forms.fields("tk", token, "pwd", password, "in", userId);
    }
  }

  String show(Meeting meeting, String path, Visit visit) {
    var state = MeetingState.of(world, meeting, clock.instant());
    var registrant = Registration.byToken(meeting, visit.token());
    var content =
        Html.of(
            "<section><h1>{} {}</h1><p>{}</p>{}{}</section>",
            meeting.topic(),
            state.pill(),
            state.when(),
            visit.message().isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"note\">{}</p>", visit.message()),
            body(state, path, visit, registrant));
    return Html.page(meeting.topic(), waiting(state, visit, registrant), content);
  }

  static boolean passwordFits(Meeting meeting, String password) {
    var passcode = meeting.body().path("password").asText();
    return passcode.isEmpty()
        || password.equals(meeting.linkPassword())
        || password.equals(passcode);
  }

  private static Html body(
      MeetingState state, String path, Visit visit, Optional<Registrant> registrant) {
    var meeting = state.meeting();
    if (!passwordFits(meeting, visit.password())) {
      var fields = Forms.fields("tk", visit.token(), "in", visit.userId(), "action", "look");
      return Forms.field(path, "pwd", "Passcode", "Continue", fields);
    }
    if (!visit.token().isEmpty()) {
      return registrant
          .map(r -> registered(state, path, visit, r))
          .orElseGet(() -> Html.of("<p>This personal link is not valid any more.</p>"));
    }
    if (meeting.registrationOpen()) {
      return Html.of(
          "<p>This meeting asks for registration. <a href=\"/meeting/register/{}\">Register</a></p>",
          meeting.linkPassword());
    }
    return guest(state, path, visit);
  }

  private static Html registered(
      MeetingState state, String path, Visit visit, Registrant registrant) {
    var you = Html.of("<p>You are <strong>{}</strong>, registered.</p>", registrant.name());
    var inside = stay(state, visit, Optional.of(registrant));
    return you.and(
        inside
            .map(p -> inMeeting(path, visit, p))
            .orElseGet(() -> Forms.mainButton(path, "Join", action(visit, "join"))));
  }

  private static Html guest(MeetingState state, String path, Visit visit) {
    return stay(state, visit, Optional.empty())
        .map(
            p ->
                Html.of("<p>You are <strong>{}</strong>.</p>", p.who().name())
                    .and(inMeeting(path, visit, p)))
        .orElseGet(() -> Forms.field(path, "name", "Your name", "Join", action(visit, "join")));
  }

  private static Html inMeeting(String path, Visit visit, Presence presence) {
    var fields = action(visit, "leave");
    fields.put("user_id", presence.userId());
    return Html.of("<p>You are {}.</p>", place(presence))
        .and(Forms.mainButton(path, "Leave", fields));
  }

  private static String place(Presence presence) {
    return presence.waiting()
        ? "in the waiting room; the host will let you in"
        : PeopleTable.room(presence);
  }

  /** The open stay of whoever looks at this page. */
  private static Optional<Presence> stay(
      MeetingState state, Visit visit, Optional<Registrant> registrant) {
    return state.running().stream()
        .flatMap(i -> i.open().stream())
        .filter(
            p ->
                registrant
                    .map(r -> p.who().registrantId().equals(r.id()))
                    .orElse(p.userId().equals(visit.userId())))
        .findFirst();
  }

  private static boolean waiting(MeetingState state, Visit visit, Optional<Registrant> registrant) {
    return stay(state, visit, registrant).filter(Presence::waiting).isPresent();
  }

  private static Map<String, String> action(Visit visit, String name) {
    var fields = visit.fields();
    fields.put("action", name);
    return fields;
  }
}
