package org.presente.sandbox.zoom.page;

import java.util.List;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** All accounts with their users and meetings. */
record HomePage(World world, SandboxClock clock) {
  private static final int MEETINGS_SHOWN = 200;

  String show() {
    var panel = new ClockPanel(clock, world.switches().reportDelay()).show("/", Optional.empty());
    var accounts = world.accounts().stream().map(this::account).toList();
    return Html.page("Zoom simulator", false, Html.join(accounts).and(panel));
  }

  private Html account(Account account) {
    return Html.of(
        "<section><h1>{}</h1><p class=\"quiet\">account {}, plan {}</p><h2>Meetings</h2>{}"
            + "<h2>Users</h2>{}<h2>Apps</h2>{}</section>",
        account.name(),
        account.id(),
        account.plan().word(),
        meetings(account),
        users(account),
        apps(account));
  }

  private Html meetings(Account account) {
    var rows =
        world.meetings().stream()
            .filter(m -> m.accountId().equals(account.id()) && !m.deleted())
            .limit(MEETINGS_SHOWN)
            .map(this::meeting)
            .toList();
    return rows.isEmpty()
        ? Html.of("<p class=\"quiet\">No meetings yet: they come over the API.</p>")
        : Html.of("<table>{}</table>", Html.join(rows));
  }

  private Html meeting(Meeting meeting) {
    var state = MeetingState.of(world, meeting, clock.instant());
    return Html.of(
        "<tr><td><a href=\"/m/{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        meeting.id(),
        meeting.topic(),
        state.pill(),
        state.when(),
        world.user(meeting.hostId()).map(ZoomUser::displayName).orElse(""),
        meeting.id());
  }

  private Html users(Account account) {
    List<Html> rows =
        world.usersOf(account.id()).stream()
            .map(
                u ->
                    Html.of(
                        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                        u.displayName(),
                        u.email(),
                        u.licensed() ? "licensed" : "basic",
                        u.timezone()))
            .toList();
    return Html.of("<table>{}</table>", Html.join(rows));
  }

  /** The credentials are invented and open only this simulator: a person types them in the tool. */
  private Html apps(Account account) {
    List<Html> rows =
        world.apps().stream()
            .filter(a -> a.accountId().equals(account.id()))
            .map(HomePage::app)
            .toList();
    return Html.join(rows);
  }

  private static Html app(App app) {
    return Html.of(
        "<dl><dt>Account ID</dt><dd><code>{}</code></dd><dt>Client ID</dt><dd><code>{}</code></dd>"
            + "<dt>Client secret</dt><dd><code>{}</code></dd><dt>State</dt><dd>{}, {} scopes</dd>"
            + "</dl>",
        app.accountId(),
        app.clientId(),
        app.clientSecret(),
        app.active() ? "active" : "deactivated",
        app.scopes().size());
  }
}
