package org.presente.sandbox.zoom.page;

import org.presente.sandbox.zoom.meeting.Links;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;

/** What a registration URL leads to. */
record RegisterPage(Links links) {
  String form(Meeting meeting, String path) {
    return Html.page(
        "Register",
        false,
        Html.of(
            """
            <section><h1>Register for {}</h1>
            <form method="post" action="{}">
            <label>First name <input name="first_name" required></label>
            <label>Last name <input name="last_name"></label>
            <label>E-mail <input name="email" type="email" required></label>
            <button class="main">Register</button></form></section>
            """,
            meeting.topic(),
            path));
  }

  String done(Meeting meeting, Registrant registrant) {
    var link =
        registrant.approved()
            ? Html.of(
                "<p><a href=\"{}\">Your personal link</a></p>", links.personal(meeting, registrant))
            : Html.of("<p>The host will decide.</p>");
    return Html.page(
        "Registered", false, Html.of("<section><h1>Registered</h1>{}</section>", link));
  }
}
