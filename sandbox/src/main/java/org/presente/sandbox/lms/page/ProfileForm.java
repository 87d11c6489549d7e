package org.presente.sandbox.lms.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** Chooses which LMS this platform behaves as. */
final class ProfileForm {
  private final Platform platform;
  private final Shell shell;

  ProfileForm(Platform platform, Shell shell) {
    this.platform = platform;
    this.shell = shell;
  }

  String html() {
    String options =
        Arrays.stream(QuirkProfile.values()).map(this::option).collect(Collectors.joining());
    return """
        <section id="behaviour"><h1>Behaves as</h1>
        <p>Each LMS has its own habits. Register the tool again after a change.</p>
        <form method="post" action="/profile" id="profile-form">
        <label for="profile">LMS</label><select id="profile" name="profile">%s</select>
        <button id="profile-button">Choose</button></form></section>
        """
        .formatted(options);
  }

  private String option(QuirkProfile profile) {
    boolean chosen = platform.quirks().profile() == profile;
    return "<option value=\"%1$s\"%2$s>%1$s</option>"
        .formatted(profile.wireName(), chosen ? " selected" : "");
  }

  void choose(Context context) {
    String name = String.valueOf(context.formParam("profile")).toLowerCase(Locale.ROOT);
    Optional<QuirkProfile> profile = QuirkProfile.named(name);
    if (profile.isPresent()) {
      platform.quirks().adopt(profile.get());
      context.redirect("/#behaviour");
    } else {
      shell.apologise(context, 400, "There is no such profile.");
    }
  }
}
