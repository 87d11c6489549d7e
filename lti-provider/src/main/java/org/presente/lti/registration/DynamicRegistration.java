package org.presente.lti.registration;

import static org.presente.lti.registration.Refusal.unless;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/**
 * Dynamic Registration 1.0: an LMS administrator opened our link, the platform added where its
 * configuration lies. We read it, check that nobody speaks for somebody else, and post our
 * description. Nothing is stored here; the result waits for an administrator of the tool.
 */
public final class DynamicRegistration {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_QUOTE = 300;

  private final HttpPort http;
  private final ToolDescription tool;
  private final Supplier<TrustedHosts> trusted;
  private final WebAddresses addresses;

  /**
   * @param trusted asked at each registration: an administrator may have approved a host since
   * @param insecureAllowed http addresses too, for try-out only
   */
  public DynamicRegistration(
      HttpPort http,
      ToolDescription tool,
      Supplier<TrustedHosts> trusted,
      boolean insecureAllowed) {
    this.http = http;
    this.tool = tool;
    this.trusted = trusted;
    this.addresses = new WebAddresses(insecureAllowed);
  }

  /**
   * Without a token, as D2L does: then no header is sent.
   *
   * @param openidConfiguration the request's parameter of that name
   */
  public RegistrationOutcome register(String openidConfiguration) {
    return register(openidConfiguration, "");
  }

  /**
   * @param registrationToken the request's parameter of that name; blank counts as none
   */
  public RegistrationOutcome register(String openidConfiguration, String registrationToken) {
    try {
      URI address =
          addresses.checked(RegistrationStep.ADDRESS, "openid_configuration", openidConfiguration);
      String token = registrationToken.strip();
      unless(
          token.matches("[\\x21-\\x7e]*"),
          RegistrationStep.ADDRESS,
          "registration_token is no token.");
      PlatformConfiguration platform = configuration(address, token);
      platform.check(address, trusted.get());
      RegistrationRequest request = new RegistrationRequest(tool, platform);
      JsonObject answer = posted(request, token);
      return new RegistrationAnswer(answer, addresses).registered(request);
    } catch (Refusal e) {
      return e.outcome();
    }
  }

  private PlatformConfiguration configuration(URI address, String token) throws Refusal {
    HttpCall call = HttpCall.get(address).accept("application/json");
    return PlatformConfiguration.read(
        json(RegistrationStep.CONFIGURATION, authorized(call, token)), addresses);
  }

  private JsonObject posted(RegistrationRequest request, String token) throws Refusal {
    HttpCall call =
        HttpCall.post(
                request.platform().registrationEndpoint(),
                "application/json",
                Json.write(request.json()))
            .accept("application/json");
    return json(RegistrationStep.REQUEST, authorized(call, token));
  }

  private static HttpCall authorized(HttpCall call, String token) {
    return token.isEmpty() ? call : call.bearer(token);
  }

  private JsonObject json(RegistrationStep step, HttpCall call) throws Refusal {
    HttpAnswer answer = sent(step, call);
    unless(answer.body().length <= MAX_BYTES, step, "The platform's answer is larger than 1 MB.");
    unless(
        !answer.isRedirect(),
        step,
        "The platform redirected to another address, which is not followed.");
    unless(answer.isSuccess(), step, "The platform answered: " + quote(answer));
    try {
      return Json.object(answer.body());
    } catch (JsonException e) {
      throw new Refusal(step, "The platform's answer is not valid JSON: " + e.getMessage() + ".");
    }
  }

  private HttpAnswer sent(RegistrationStep step, HttpCall call) throws Refusal {
    try {
      return http.send(call);
    } catch (IOException e) {
      throw new Refusal(
          step,
          "The platform at " + call.address().getHost() + " cannot be read: " + e.getMessage());
    }
  }

  private static String quote(HttpAnswer answer) {
    String text = answer.text().replaceAll("\\p{Cntrl}+", " ").strip();
    return "HTTP " + answer.status() + " " + text.substring(0, Math.min(text.length(), MAX_QUOTE));
  }
}
