package org.presente.lti.launch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;

/**
 * Answers a third-party initiated login (Security Framework 1.0 section 5.1.1). The redirect goes
 * to the stored authorization endpoint only, with the one registered redirect_uri; where the person
 * wants to go travels in the state.
 */
public final class LoginInitiation {
  /** Long enough for a login at the platform; Moodle adds a hop of its own. */
  static final Duration STATE_LIFE = Duration.ofMinutes(10);

  private static final int NONCE_BYTES = 32;
  private static final int ID_BYTES = 16;

  private final Registrations registrations;
  private final ToolAddress tool;
  private final StateCipher cipher;
  private final Clock clock;
  private final Secrets secrets = new Secrets();

  public LoginInitiation(
      Registrations registrations, ToolAddress tool, StateCipher cipher, Clock clock) {
    this.registrations = registrations;
    this.tool = tool;
    this.cipher = cipher;
    this.clock = clock;
  }

  /**
   * @param parameters of a GET or a POST, both are legal; unknown ones are ignored
   */
  public LoginResult initiate(Form parameters) {
    for (String name : List.of("iss", "login_hint", "target_link_uri")) {
      if (parameters.value(name).isEmpty()) {
        return refused(LoginStep.MISSING_PARAMETER, name + " must be given once");
      }
    }
    if (tool.own(parameters.value("target_link_uri").orElseThrow()).isEmpty()) {
      return refused(LoginStep.TARGET_LINK_URI, "target_link_uri is not an address of this tool");
    }
    return withRegistration(parameters);
  }

  private LoginResult withRegistration(Form parameters) {
    String issuer = parameters.value("iss").orElseThrow();
    List<Registration> candidates =
        parameters
            .value("client_id")
            .map(clientId -> registrations.find(issuer, clientId).stream().toList())
            .orElseGet(() -> registrations.ofIssuer(issuer));
    return switch (candidates.size()) {
      case 0 -> refused(LoginStep.UNKNOWN_REGISTRATION, "no registration of this platform");
      case 1 -> redirect(candidates.get(0), parameters);
      default ->
          refused(
              LoginStep.AMBIGUOUS_REGISTRATION,
              "ambiguous: the platform has several registrations and sent no client_id");
    };
  }

  private LoginResult redirect(Registration registration, Form parameters) {
    String nonce = secrets.text(NONCE_BYTES);
    State state =
        new State(
            secrets.text(ID_BYTES),
            registration.issuer(),
            registration.clientId(),
            parameters.value("target_link_uri").orElseThrow(),
            Secrets.hash(nonce),
            LoginHints.of(parameters),
            Instant.now(clock).plus(STATE_LIFE));
    return new LoginResult.Redirect(
        location(registration, parameters, state, nonce),
        new StateCookie(state.cookieName(tool), nonce, STATE_LIFE),
        state.storage(registration));
  }

  private URI location(Registration registration, Form parameters, State state, String nonce) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("scope", "openid");
    query.put("response_type", "id_token");
    query.put("response_mode", "form_post");
    query.put("prompt", "none");
    query.put("client_id", registration.clientId());
    query.put("redirect_uri", tool.redirectUri().toString());
    query.put("login_hint", parameters.value("login_hint").orElseThrow());
    query.put("state", cipher.seal(state));
    query.put("nonce", nonce);
    parameters.value("lti_message_hint").ifPresent(hint -> query.put("lti_message_hint", hint));
    String endpoint = registration.authorizationEndpoint().toString();
    return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + encoded(query));
  }

  private static String encoded(Map<String, String> query) {
    return query.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Hints are opaque: %20 instead of + reads the same under either rule of decoding. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static LoginResult refused(LoginStep step, String reason) {
    return new LoginResult.Refused(step, reason);
  }
}
