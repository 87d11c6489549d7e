package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Grants.Refresh;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Token;

/** Makes tokens and the answers that hand them out. */
final class AppTokens {
  private static final Duration LIFE = Duration.ofSeconds(3_600);
  private static final Duration REFRESH_LIFE = Duration.ofDays(90);

  /** An expired token is still told from an unknown one for some time. */
  private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);

  private final Parts parts;
  private final Ids ids = new Ids();

  AppTokens(Parts parts) {
    this.parts = parts;
  }

  /** For a Server-to-Server app: no refresh token, one asks again. */
  ObjectNode ofServer(App app) {
    if (app.singleToken()) {
      parts.world().dropTokensOf(app.clientId());
    }
    return access(app, app.scopes(), "");
  }

  /** For the user of a general app; the scopes are those that were granted. */
  ObjectNode ofUser(App app, String userId, Set<String> scopes) {
    var refresh =
        new Refresh(ids.letters(140), app.clientId(), userId, scopes, now().plus(REFRESH_LIFE));
    parts.world().grants().put(refresh);
    return access(app, scopes, userId).put("refresh_token", refresh.value());
  }

  private ObjectNode access(App app, Set<String> scopes, String userId) {
    parts.world().dropTokensBefore(now().minus(KEPT_AFTER_EXPIRY));
    var token =
        new Token(
            ids.letters(120), app.clientId(), app.accountId(), scopes, now().plus(LIFE), userId);
    parts.world().put(token);
    var api = parts.world().switches().apiUrl();
    return Json.object()
        .put("access_token", token.value())
        .put("token_type", "bearer")
        .put("expires_in", LIFE.toSeconds())
        .put("scope", String.join(" ", new TreeSet<>(scopes)))
        .put("api_url", api.isEmpty() ? parts.links().base() : api);
  }

  private Instant now() {
    return parts.clock().instant();
  }
}
