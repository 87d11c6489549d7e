package org.presente.sandbox.zoom.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Grants.Code;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** What a user's yes to a general app makes, and what taking it back undoes. */
public final class Authorizations {
  private static final Duration CODE_LIFE = Duration.ofMinutes(5);
  private static final String REDIRECT_DIFFERS =
      "Invalid redirect: the address is not registered for this app. (4,709)";

  /** What the browser brings to the authorize page; members that were not sent are empty. */
  public record Request(
      String responseType,
      String clientId,
      String redirectUri,
      String state,
      String challenge,
      String challengeMethod) {}

  private final Parts parts;
  private final Ids ids = new Ids();

  public Authorizations(Parts parts) {
    this.parts = parts;
  }

  /** Why the page shows an error instead of the question; such errors never go to the redirect. */
  public Optional<String> obstacle(Request request) {
    var app = world().app(request.clientId()).filter(a -> a.kind().general());
    if (app.isEmpty()) {
      return Optional.of("Invalid client_id. (4,702)");
    }
    if (!app.get().active()) {
      return Optional.of("The app has been disabled by the developer. (4,717)");
    }
    if (app.get().redirects().stream().noneMatch(r -> r.toString().equals(request.redirectUri()))) {
      return Optional.of(REDIRECT_DIFFERS);
    }
    var pkce = request.challenge().isEmpty() || "S256".equals(request.challengeMethod());
    return "code".equals(request.responseType()) && pkce
        ? Optional.empty()
        : Optional.of("Invalid request. (4,700)");
  }

  public App app(Request request) {
    return world().app(request.clientId()).orElseThrow();
  }

  /** The address the browser is sent to after a yes. */
  public URI allow(Request request, String user) {
    var id = world().user(user).orElseThrow().id();
    var code =
        new Code(
            ids.letters(40),
            request.clientId(),
            id,
            request.redirectUri(),
            request.challenge(),
            parts.clock().instant().plus(CODE_LIFE));
    world().grants().put(code);
    return back(request, "code=" + code.value());
  }

  public URI deny(Request request) {
    return back(request, "error=access_denied");
  }

  private static URI back(Request request, String answer) {
    var uri = request.redirectUri();
    var state =
        request.state().isEmpty()
            ? ""
            : "&state=" + URLEncoder.encode(request.state(), StandardCharsets.UTF_8);
    return URI.create(uri + (uri.contains("?") ? "&" : "?") + answer + state);
  }

  /** The user removes the app: its tokens die and the app is told. */
  public void remove(String clientId, String user) {
    var app = world().app(clientId).orElseThrow();
    var id = world().user(user).orElseThrow().id();
    world().dropInstallation(clientId, id);
    var payload =
        Json.object()
            .put("user_id", id)
            .put("signature", ids.letters(64))
            .put("deauthorization_time", parts.clock().instant().toString())
            .put("client_id", clientId)
            .put("event_ts", parts.clock().instant().toEpochMilli());
    webhooks().publish(app.accountId(), "app_deauthorized", payload);
  }

  private World world() {
    return parts.world();
  }

  private Webhooks webhooks() {
    return parts.webhooks();
  }
}
