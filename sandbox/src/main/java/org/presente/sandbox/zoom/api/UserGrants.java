package org.presente.sandbox.zoom.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Grants.Code;
import org.presente.sandbox.zoom.state.Grants.Refresh;

/** The two grants of general apps: authorization code with or without PKCE, and refresh. */
final class UserGrants {
  private final Parts parts;
  private final AppTokens tokens;

  UserGrants(Parts parts, AppTokens tokens) {
    this.parts = parts;
    this.tokens = tokens;
  }

  Reply code(Context context, App app) {
    var given = parameter(context, "code");
    return parts
        .world()
        .grants()
        .take(given, parts.clock().instant())
        .filter(c -> c.clientId().equals(app.clientId()))
        .filter(c -> c.redirectUri().equals(parameter(context, "redirect_uri")))
        .filter(c -> proven(c, parameter(context, "code_verifier")))
        .map(c -> installed(app, c))
        .orElseGet(
            () ->
                OAuthEndpoint.refused(
                    400, "Invalid authorization code " + given, "invalid_request"));
  }

  /** A new authorization of the same app by the same user makes earlier tokens invalid. */
  private Reply installed(App app, Code code) {
    parts.world().dropInstallation(app.clientId(), code.userId());
    return Reply.json(200, tokens.ofUser(app, code.userId(), app.scopes()));
  }

  private static boolean proven(Code code, String verifier) {
    return code.challenge().isEmpty() || code.challenge().equals(challenge(verifier));
  }

  private static String challenge(String verifier) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The old refresh token is replaced; it may work for a short grace. */
  Reply refresh(Context context, App app) {
    return parts
        .world()
        .grants()
        .refresh(parameter(context, "refresh_token"), parts.clock().instant())
        .filter(r -> r.clientId().equals(app.clientId()))
        .map(r -> rotated(app, r))
        .orElseGet(() -> OAuthEndpoint.refused(401, "Invalid Token!", "invalid_request"));
  }

  private Reply rotated(App app, Refresh old) {
    var grace = parts.world().switches().refreshGrace();
    parts.world().grants().put(old.until(parts.clock().instant().plus(grace)));
    return Reply.json(200, tokens.ofUser(app, old.userId(), old.scopes()));
  }

  private static String parameter(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }
}
