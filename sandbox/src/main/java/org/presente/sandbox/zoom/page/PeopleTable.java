package org.presente.sandbox.zoom.page;

import java.util.List;
import java.util.function.Function;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Presence;

/** Who is or was in an instance. */
record PeopleTable(MeetingState state) {
  /** People in the running meeting, each with what can be done with them. */
  Html open(Instance instance, Function<Presence, Html> actions) {
    var rows =
        instance.open().stream()
            .map(
                p ->
                    Html.of(
                        "<tr><td>{}</td><td>{}</td><td>since {}</td><td><div class=\"row\">{}</div></td></tr>",
                        p.who().name(),
                        room(p),
                        state.time(p.joinedAt()),
                        actions.apply(p)))
            .toList();
    return table(rows, "Nobody is here.");
  }

  Html all(Instance instance) {
    var rows =
        instance.presences().stream()
            .map(
                p ->
                    Html.of(
                        "<tr><td>{}</td><td>{}</td><td>{} – {}</td></tr>",
                        p.who().name(),
                        room(p),
                        state.time(p.joinedAt()),
                        p.end().map(state::time).orElse("now")))
            .toList();
    return table(rows, "Nobody was there.");
  }

  private static Html table(List<Html> rows, String empty) {
    return rows.isEmpty()
        ? Html.of("<p class=\"quiet\">{}</p>", empty)
        : Html.of("<table>{}</table>", Html.join(rows));
  }

  static String room(Presence presence) {
    if (presence.waiting()) {
      return "waiting room";
    }
    return presence.inBreakout() ? "breakout room" : "in the meeting";
  }
}
