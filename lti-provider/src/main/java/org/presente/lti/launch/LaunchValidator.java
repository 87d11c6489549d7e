package org.presente.lti.launch;

import static org.presente.lti.launch.StepFailed.unless;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;
import org.presente.lti.security.PlatformKeys;

/**
 * Judges a POST to the launch address, cheap checks first, then the signature, then the claims. It
 * writes nothing and, with warm keys, sends nothing.
 */
public final class LaunchValidator {
  private static final int MAX_ERROR = 500;

  private final Registrations registrations;
  private final ToolAddress tool;
  private final StateCipher cipher;
  private final Clock clock;
  private final TokenCheck tokens;
  private final ClaimCheck claimCheck;
  private final MessageReader messages;

  public LaunchValidator(
      Registrations registrations,
      PlatformKeys keys,
      ToolAddress tool,
      StateCipher cipher,
      MessageReader messages,
      Clock clock) {
    this.registrations = registrations;
    this.tool = tool;
    this.cipher = cipher;
    this.clock = clock;
    this.messages = messages;
    this.tokens = new TokenCheck(keys, clock);
    this.claimCheck = new ClaimCheck(tool, messages);
  }

  /** Every input has a verdict; hostile ones a rejected one. */
  public LaunchResult validate(Form form, Browser browser) {
    try {
      return form.has("error") && !form.has("id_token")
          ? platformError(form)
          : judged(form, browser);
    } catch (StepFailed e) {
      return e.rejected();
    }
  }

  /** For the log: which launch this form belongs to, as far as it tells. */
  public LaunchOrigin origin(Form form) {
    return form.value("state")
        .flatMap(cipher::open)
        .map(state -> LaunchOrigin.of(state, deployment(form)))
        .orElseGet(LaunchOrigin::unknown);
  }

  private static String deployment(Form form) {
    return form.value("id_token")
        .flatMap(SignedToken::parse)
        .flatMap(token -> token.claims().text(ClaimNames.DEPLOYMENT_ID))
        .orElse("");
  }

  private LaunchResult platformError(Form form) {
    return new LaunchResult.PlatformError(
        shortened(form, "error"),
        shortened(form, "error_description"),
        form.value("state").flatMap(cipher::open).map(State::again).orElseGet(Map::of));
  }

  private LaunchResult judged(Form form, Browser browser) throws StepFailed {
    unless(!form.has("error"), LaunchStep.FORM, "both id_token and error were sent");
    String idToken = required(form, "id_token");
    State state = state(required(form, "state"));
    Registration registration = registration(state);
    Optional<String> proof = browser.proof(state.cookieName(tool));
    if (proof.isEmpty()) {
      return new LaunchResult.Unbound(state.storage(registration), state.again());
    }
    unless(
        state.isOfNonce(proof.get()),
        LaunchStep.COOKIE_MISMATCH,
        "the state cookie belongs to another login");
    JsonObject claims = tokens.claims(idToken, registration);
    try {
      return accepted(claims, state, registration, state.binding(browser, tool));
    } catch (StepFailed refused) {
      return refused.rejected(messages.presentation(claims));
    }
  }

  private LaunchResult accepted(
      JsonObject claims, State state, Registration registration, Binding binding)
      throws StepFailed {
    String nonce = nonce(claims, state);
    MessageType type = claimCheck.messageType(claims);
    URI target = claimCheck.target(claims);
    List<String> warnings = targetWarnings(target, state, registration);
    claimCheck.persons(claims, type, registration.policy());
    return new LaunchResult.Accepted(
        messages.read(claims, registration.clientId(), type),
        registration,
        nonce,
        claims.instant("exp").orElseThrow().plus(registration.policy().leeway()),
        target,
        warnings,
        binding);
  }

  private static String required(Form form, String name) throws StepFailed {
    return form.value(name)
        .orElseThrow(() -> new StepFailed(LaunchStep.FORM, name + " must be sent once"));
  }

  private State state(String sealed) throws StepFailed {
    State state =
        cipher
            .open(sealed)
            .orElseThrow(() -> new StepFailed(LaunchStep.STATE, "state was not made by this tool"));
    unless(
        Instant.now(clock).isBefore(state.expiresAt()),
        LaunchStep.STATE,
        "the login began more than ten minutes ago");
    return state;
  }

  private Registration registration(State state) throws StepFailed {
    return registrations
        .find(state.issuer(), state.clientId())
        .orElseThrow(
            () ->
                new StepFailed(
                    LaunchStep.REGISTRATION, "the registration was removed or switched off"));
  }

  private static String nonce(JsonObject claims, State state) throws StepFailed {
    return claims
        .text("nonce")
        .filter(state::isOfNonce)
        .orElseThrow(
            () -> new StepFailed(LaunchStep.NONCE, "nonce is missing or of another login"));
  }

  /** The signed claim decides: Open edX sends another one at login. */
  private static List<String> targetWarnings(URI target, State state, Registration registration)
      throws StepFailed {
    if (target.toString().equals(state.target())) {
      return List.of();
    }
    String difference = "target_link_uri differs from the one given at login";
    unless(!registration.policy().strictTarget(), LaunchStep.TARGET_LINK_URI, difference);
    return List.of(difference);
  }

  private static String shortened(Form form, String name) {
    String printable = form.value(name).orElse("").replaceAll("\\p{Cntrl}", " ").strip();
    return printable.substring(0, Math.min(printable.length(), MAX_ERROR));
  }
}
