package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import java.util.Optional;
import org.presente.sandbox.lms.platform.Platform;

/** What is the same on all pages: head, who is signed in, and the time. */
public final class Shell {
  private final Platform platform;
  private final TimeMover time;

  Shell(Platform platform, TimeMover time) {
    this.platform = platform;
    this.time = time;
  }

  /** Shows a page; {@code body} is HTML. */
  public void show(Context context, String title, String body) {
    Optional<Visitor> visitor = Visitor.of(context, platform);
    context.header("Cache-Control", "no-store");
    context.html(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%s · Sandbox Campus</title>
          <link rel="stylesheet" href="/style.css">
          <link rel="icon" href="data:,">
        </head>
        <body>
        <header><a class="brand" href="/" id="home">Sandbox Campus</a>%s</header>
        <main>
        %s
        </main>
        <footer>%s</footer>
        </body>
        </html>
        """
            .formatted(escape(title), who(visitor), body, new ClockBar(time).html()));
  }

  /** A page that says in a sentence why there is nothing to see. */
  public void apologise(Context context, int status, String sentence) {
    context.status(status);
    show(
        context,
        "Sorry",
        "<p id=\"sorry\">%s</p><p><a href=\"/\">Home</a></p>".formatted(escape(sentence)));
  }

  private static String who(Optional<Visitor> visitor) {
    return visitor
        .map(
            someone ->
                """
                <form method="post" action="/sign-out"><span id="who" data-person="%s">%s</span>
                <button id="sign-out">Change person</button></form>"""
                    .formatted(someone.person().id(), escape(someone.person().name())))
        .orElse("");
  }
}
