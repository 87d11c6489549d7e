package org.presente.sandbox.lms.launch;

import com.nimbusds.jose.JWSAlgorithm;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.AutoForm;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * Where the tool sends the browser to have the id_token posted back. An error goes to the tool as a
 * form, except when the client or its redirect address is in doubt: then to the person, on a page.
 */
public final class AuthorizationEndpoint implements Handler {
  private static final String REPOST = "repost";
  private final Platform platform;
  private final LaunchStarter starter;
  private final Launches launches;
  private final ForcedErrors forced;
  private final LaunchClaims claims;

  public AuthorizationEndpoint(Platform platform, LaunchStarter starter, ForcedErrors forced) {
    this.platform = platform;
    this.starter = starter;
    this.launches = starter.launches();
    this.forced = forced;
    this.claims = new LaunchClaims(platform);
  }

  @Override
  public void handle(Context context) {
    AuthenticationRequest request = request(context);
    Optional<Person> person =
        platform.sessions().personId(context).flatMap(platform.campus().directory()::person);
    if (person.isEmpty()) {
      withoutSession(context, request);
      return;
    }
    Optional<Tool> tool = platform.campus().tools().byClientId(request.value("client_id"));
    if (tool.isEmpty()) {
      refuse(context, "authentication.client_id", "client_id is not registered");
    } else if (!tool.get().redirectUris().contains(request.value("redirect_uri"))) {
      refuse(context, "authentication.redirect_uri", "redirect_uri is not a registered one");
    } else {
      answer(context, request, person.get(), tool.get());
    }
  }

  private static AuthenticationRequest request(Context context) {
    boolean posted = context.method() == HandlerType.POST;
    return new AuthenticationRequest(posted ? context.formParamMap() : context.queryParamMap());
  }

  /**
   * A page of another site that leads here does not bring our cookie along. Moodle lets its own
   * page send the request again: then the cookie comes.
   */
  private void withoutSession(Context context, AuthenticationRequest request) {
    if (request.has(REPOST)) {
      Message.show(context, 403, "Nobody is signed in. Choose who you are on the home page.");
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>(request.fields());
    fields.put(REPOST, "1");
    new AutoForm(Addresses.AUTHORIZATION, fields).show(context);
  }

  private void refuse(Context context, String rule, String detail) {
    platform.violations().refuse(Endpoint.AUTHORIZATION, rule, detail);
    Message.show(context, 400, "Invalid request: " + detail + ".");
  }

  private void answer(Context context, AuthenticationRequest request, Person person, Tool tool) {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<OidcError> error = forced.next().or(() -> broken(request, person));
    Optional<Launch> launch = launches.take(request.value("lti_message_hint"));
    if (error.isEmpty()) {
      error = mismatch(launch, person, tool);
    }
    if (error.isPresent()) {
      fields.put("error", error.get().code());
      fields.put("error_description", error.get().description());
    } else {
      noteTolerated(request);
      fields.put("id_token", idToken(launch.orElseThrow(), request));
      fields.putAll(starter.launchFields(launch.orElseThrow()));
    }
    if (request.has("state")) {
      fields.put("state", request.value("state"));
    }
    new AutoForm(request.value("redirect_uri"), fields).show(context);
  }

  private Optional<OidcError> broken(AuthenticationRequest request, Person person) {
    Optional<OidcError> fault = request.fault();
    if (fault.isEmpty() && !request.value("login_hint").equals(person.id())) {
      fault = Optional.of(new OidcError("access_denied", "login_hint is not who is signed in"));
    }
    return noted(fault);
  }

  private Optional<OidcError> mismatch(Optional<Launch> launch, Person person, Tool tool) {
    boolean ours =
        launch
            .filter(l -> l.personId().equals(person.id()) && l.toolId().equals(tool.id()))
            .isPresent();
    return ours
        ? Optional.empty()
        : noted(
            Optional.of(
                new OidcError("invalid_request", "lti_message_hint is unknown or used already")));
  }

  private Optional<OidcError> noted(Optional<OidcError> error) {
    error.ifPresent(
        e ->
            platform
                .violations()
                .refuse(Endpoint.AUTHORIZATION, "authentication." + e.code(), e.description()));
    return error;
  }

  private void noteTolerated(AuthenticationRequest request) {
    request
        .tolerated()
        .forEach(
            detail ->
                platform
                    .violations()
                    .tolerate(Endpoint.AUTHORIZATION, "authentication.advice", detail));
  }

  private String idToken(Launch launch, AuthenticationRequest request) {
    JWSAlgorithm algorithm =
        platform.has(Quirk.TOKEN_BY_RS512) ? JWSAlgorithm.RS512 : JWSAlgorithm.RS256;
    return platform.key().sign(claims.of(launch, request.value("nonce")), algorithm);
  }
}
