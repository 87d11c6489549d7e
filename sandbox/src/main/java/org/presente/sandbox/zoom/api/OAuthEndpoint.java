package org.presente.sandbox.zoom.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Json;

/**
 * The token endpoint. Its errors have reason and error, not code and message. Parameters belong
 * into a form body.
 */
public final class OAuthEndpoint {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Parts parts;
  private final AppTokens tokens;
  private final UserGrants grants;

  public OAuthEndpoint(Parts parts) {
    this.parts = parts;
    this.tokens = new AppTokens(parts);
    this.grants = new UserGrants(parts, tokens);
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
      var app = credentials(context).flatMap(this::app).or(() -> publicClient(context));
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
    var grant = Optional.ofNullable(context.formParam("grant_type")).orElse("");
    return switch (grant) {
      case "account_credentials" -> app.kind().general() ? wrongKind() : ofAccount(context, app);
      case "authorization_code" -> app.kind().general() ? grants.code(context, app) : wrongKind();
      case "refresh_token" -> app.kind().general() ? grants.refresh(context, app) : wrongKind();
      default -> wrongKind();
    };
  }

  private static Reply wrongKind() {
    return refused(400, "unsupported grant type", "unsupported_grant_type");
  }

  private Reply ofAccount(Context context, App app) {
    return app.accountId().equals(context.formParam("account_id"))
        ? Reply.json(200, tokens.ofServer(app))
        : refused(400, "Bad Request", "invalid_request");
  }

  static Reply refused(int status, String reason, String error) {
    return Reply.json(status, Json.object().put("reason", reason).put("error", error));
  }

  public void revoke(Context context) {
    synchronized (parts.world()) {
      if (credentials(context).flatMap(this::app).isEmpty()) {
        refused(400, "Invalid client_id or client_secret", "invalid_client").send(context);
      } else {
        Optional.ofNullable(context.formParam("token")).ifPresent(this::revoke);
        Reply.json(200, Json.object().put("status", "success")).send(context);
      }
    }
  }

  /** With a general app's token goes the whole installation. */
  private void revoke(String value) {
    var world = parts.world();
    world
        .token(value)
        .filter(t -> !t.userId().isEmpty())
        .ifPresent(t -> world.dropInstallation(t.clientId(), t.userId()));
    world.dropToken(value);
  }

  /** A client with PKCE may send its id alone, in the body. */
  private Optional<App> publicClient(Context context) {
    return context.header("Authorization") == null && context.formParam("code_verifier") != null
        ? parts.world().app(String.valueOf(context.formParam("client_id")))
        : Optional.empty();
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
