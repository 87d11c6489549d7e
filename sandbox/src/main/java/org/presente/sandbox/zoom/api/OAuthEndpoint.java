package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Token;

/**
 * The token endpoint for Server-to-Server OAuth. Its errors have reason and error, not code and
 * message. Parameters belong into a form body.
 */
public final class OAuthEndpoint {
  private static final Duration LIFE = Duration.ofSeconds(3_600);

  /** An expired token is still told from an unknown one for some time. */
  private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Parts parts;
  private final Ids ids = new Ids();

  public OAuthEndpoint(Parts parts) {
    this.parts = parts;
  }

  public void token(Context context) {
    var fault = parts.faults().take("token");
    var status = fault.isPresent() ? spoilt(context, fault.get()) : issue(context).send(context);
    parts
        .journal()
        .request(
            new Journal.Entry(parts.clock().instant(), "token", "POST", context.path(), status));
  }

  private int spoilt(Context context, Fault fault) {
    return switch (fault.kind()) {
      case DROP -> Reply.drop(context);
      case BAD_GATEWAY -> Reply.badGateway().send(context);
      case UNAUTHORIZED -> refused(401, "Invalid Token!", "invalid_request").send(context);
      case TOO_MANY -> refused(429, "Too Many Requests", "rate_limited").send(context);
      case SERVER_ERROR -> refused(500, "Internal Server Error", "server_error").send(context);
      default -> issue(context).send(context, fault.kind(), fault.delay());
    };
  }

  private Reply issue(Context context) {
    synchronized (parts.world()) {
      var app = credentials(context).flatMap(this::app);
      if (app.isEmpty()) {
        return refused(400, "Invalid client_id or client_secret", "invalid_client");
      }
      if (!app.get().active()) {
        return refused(400, "The app has been disabled by the developer", "invalid_client");
      }
      return issue(context, app.get());
    }
  }

  private Reply issue(Context context, App app) {
    var form = Optional.ofNullable(context.contentType()).filter(t -> t.startsWith(FORM));
    if (form.isEmpty() || context.queryString() != null) {
      return refused(400, "Bad Request", "invalid_request");
    }
    if (!"account_credentials".equals(context.formParam("grant_type"))) {
      return refused(400, "unsupported grant type", "unsupported_grant_type");
    }
    return app.accountId().equals(context.formParam("account_id"))
        ? Reply.json(200, granted(app))
        : refused(400, "Bad Request", "invalid_request");
  }

  private ObjectNode granted(App app) {
    if (app.singleToken()) {
      parts.world().dropTokensOf(app.clientId());
    }
    var now = parts.clock().instant();
    parts.world().dropTokensBefore(now.minus(KEPT_AFTER_EXPIRY));
    var token =
        new Token(ids.letters(120), app.clientId(), app.accountId(), app.scopes(), now.plus(LIFE));
    parts.world().put(token);
    return Json.object()
        .put("access_token", token.value())
        .put("token_type", "bearer")
        .put("expires_in", LIFE.toSeconds())
        .put("scope", String.join(" ", app.scopes()))
        .put("api_url", parts.links().base());
  }

  private static Reply refused(int status, String reason, String error) {
    return Reply.json(status, Json.object().put("reason", reason).put("error", error));
  }

  public void revoke(Context context) {
    synchronized (parts.world()) {
      if (credentials(context).flatMap(this::app).isEmpty()) {
        refused(400, "Invalid client_id or client_secret", "invalid_client").send(context);
      } else {
        Optional.ofNullable(context.formParam("token")).ifPresent(parts.world()::dropToken);
        Reply.json(200, Json.object().put("status", "success")).send(context);
      }
    }
  }

  private Optional<App> app(String[] idAndSecret) {
    return parts
        .world()
        .app(idAndSecret[0])
        .filter(a -> idAndSecret.length == 2 && a.clientSecret().equals(idAndSecret[1]));
  }

  private static Optional<String[]> credentials(Context context) {
    try {
      return Optional.ofNullable(context.header("Authorization"))
          .filter(h -> h.startsWith("Basic "))
          .map(h -> new String(Base64.getDecoder().decode(h.substring(6)), StandardCharsets.UTF_8))
          .map(t -> t.split(":", 2));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
