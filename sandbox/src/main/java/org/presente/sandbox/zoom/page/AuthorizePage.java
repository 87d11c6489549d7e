package org.presente.sandbox.zoom.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.presente.sandbox.zoom.api.Authorizations;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Where a browser asks a user for an app's sake. Instead of signing in one chooses who one is. */
public final class AuthorizePage {
  private static final String PATH = "/oauth/authorize";
  private static final List<String> NAMES =
      List.of(
          "response_type",
          "client_id",
          "redirect_uri",
          "state",
          "code_challenge",
          "code_challenge_method");

  private final Parts parts;
  private final Authorizations authorizations;

  public AuthorizePage(Parts parts) {
    this.parts = parts;
    this.authorizations = new Authorizations(parts);
  }

  public void register(Javalin server) {
    server.get(PATH, new Locked(parts, this::ask));
    server.post(PATH, new Locked(parts, this::answer));
  }

  private void ask(Context context) {
    var values = values(context::queryParam);
    var request = request(values);
    authorizations
        .obstacle(request)
        .ifPresentOrElse(
            why -> refuse(context, why),
            () -> context.html(question(authorizations.app(request), values)));
  }

  private void answer(Context context) {
    var request = request(values(context::formParam));
    var obstacle = authorizations.obstacle(request);
    if (obstacle.isPresent()) {
      refuse(context, obstacle.get());
      return;
    }
    var user = Optional.ofNullable(context.formParam("user")).orElse("");
    var back = user.isEmpty() ? authorizations.deny(request) : authorizations.allow(request, user);
    context.status(302).header("Location", back.toString());
  }

  private static Map<String, String> values(java.util.function.UnaryOperator<String> source) {
    var values = new TreeMap<String, String>();
    NAMES.forEach(n -> values.put(n, Optional.ofNullable(source.apply(n)).orElse("")));
    return values;
  }

  private static Request request(Map<String, String> values) {
    return new Request(
        values.get("response_type"),
        values.get("client_id"),
        values.get("redirect_uri"),
        values.get("state"),
        values.get("code_challenge"),
        values.get("code_challenge_method"));
  }

  private String question(App app, Map<String, String> values) {
    var people =
        parts.world().usersOf(app.accountId()).stream()
            .filter(u -> "active".equals(u.status()))
            .map(u -> allow(u, values))
            .toList();
    return Html.page(
        "Authorize an app",
        false,
        Html.of(
            "<section><h1>{} wants to use your Zoom account</h1><p>It will be able to:</p>"
                + "<ul>{}</ul>{}{}</section>",
            app.clientId(),
            Html.join(app.scopes().stream().sorted().map(s -> Html.of("<li>{}</li>", s)).toList()),
            Html.join(people),
            Forms.button(PATH, "Decline", values)));
  }

  private static Html allow(ZoomUser user, Map<String, String> values) {
    var fields = new TreeMap<>(values);
    fields.put("user", user.id());
    return Forms.mainButton(PATH, "Allow as " + user.displayName(), fields);
  }

  private static void refuse(Context context, String why) {
    context
        .status(400)
        .html(
            Html.page(
                "Authorization failed",
                false,
                Html.of("<section><h1>Authorization failed</h1><p>{}</p></section>", why)));
  }
}
