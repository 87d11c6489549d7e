package org.presente.sandbox.lms.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * The tokens that let a tool register, as Moodle makes them: signed, valid for an hour. A token of
 * scope {@code reg} carries the client id to be and works once; one of scope {@code reg-update}
 * carries the id of a registered tool.
 */
public final class RegistrationTokens {
  static final String IN_ADDRESS = "registration";
  private static final Duration LIFETIME = Duration.ofHours(1);
  private final Platform platform;
  private final Set<String> used = new HashSet<>();

  public RegistrationTokens(Platform platform) {
    this.platform = platform;
  }

  /** For a tool that is not registered yet. */
  public String forNewTool() {
    return token(UUID.randomUUID().toString().replace("-", "").substring(0, 15), "reg");
  }

  /** For a tool that may change its registration. */
  public String forTool(String toolId) {
    return token(toolId, "reg-update");
  }

  private String token(String subject, String scope) {
    long now = platform.now().getEpochSecond();
    return platform
        .key()
        .sign(
            Json.object()
                .put("sub", subject)
                .put("scope", scope)
                .put("iat", now)
                .put("exp", now + LIFETIME.toSeconds()));
  }

  /** Added to an address, where addresses are the secret. */
  static String query(String token) {
    return "?" + IN_ADDRESS + "=" + token;
  }

  /** What a request may do. */
  Permit permit(Context context) {
    String authorization = context.header("Authorization");
    String secret = context.queryParam(IN_ADDRESS);
    if (platform.has(Quirk.NO_REGISTRATION_TOKEN) && secret != null) {
      requireNone(authorization);
      return permit("Bearer " + secret);
    }
    return permit(authorization);
  }

  private void requireNone(String authorization) {
    if (authorization != null) {
      throw platform.refuse(
          Endpoint.REGISTRATION, 400, "registration.token.unasked", "nobody gave that token");
    }
  }

  private Permit permit(String authorization) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      throw platform.refuse(
          Endpoint.REGISTRATION, 401, "registration.token", "missing_registration_token");
    }
    ObjectNode claims =
        platform
            .key()
            .verified(authorization.substring("Bearer ".length()))
            .orElseThrow(() -> Refusal.explained(401, "invalid_token"));
    if (claims.path("exp").asLong() < platform.now().getEpochSecond()) {
      throw Refusal.explained(401, "token_expired");
    }
    return new Permit(
        claims.path("sub").asText(), claims.path("scope").asText().equals("reg-update"));
  }

  /** Uses a token up; the second time it is refused. */
  synchronized void use(Permit permit) {
    if (!permit.update() && !used.add(permit.subject())) {
      throw alreadyUsed();
    }
  }

  /** A token stays used after a restart: its subject is then a client. */
  void requireUnused(Permit permit) {
    boolean registered = platform.campus().tools().byClientId(permit.subject()).isPresent();
    if (!permit.update() && registered) {
      throw alreadyUsed();
    }
  }

  private Refusal alreadyUsed() {
    return platform.refuse(
        Endpoint.REGISTRATION, 401, "registration.token.once", "token_already_used");
  }

  /**
   * What a token allows.
   *
   * @param subject the client id to be, or the id of the tool to update
   */
  record Permit(String subject, boolean update) {}
}
