package org.presente.lti.registration;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/** A platform that offers registration over {@link FakeHttp}. */
abstract class RegistrationFixture {
  static final String CONFIGURATION = "https://lms.example/config";
  static final String REGISTER = "https://lms.example/register";
  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  static final String PLAIN =
      """
      {"issuer":"https://lms.example",
       "authorization_endpoint":"https://lms.example/auth",
       "token_endpoint":"https://lms.example/token",
       "jwks_uri":"https://lms.example/jwks",
       "registration_endpoint":"https://lms.example/register"}
      """;

  final FakeHttp http = new FakeHttp();

  DynamicRegistration registration(Set<String> approved) {
    String tool = "https://tool.example:8443";
    return new DynamicRegistration(
        http,
        new ToolDescription(
            "Presente",
            "Lessons with meetings",
            URI.create(tool),
            URI.create(tool + "/lti/login"),
            URI.create(tool + "/lti/launch"),
            URI.create(tool + "/lti/jwks"),
            Optional.empty(),
            List.of(),
            List.of("LtiDeepLinkingRequest", "LtiResourceLinkRequest"),
            Set.of(SCORE, ROSTER),
            CustomVariables.requested()),
        () -> new TrustedHosts(approved),
        false);
  }

  RegistrationOutcome.Registered registered(String token) {
    return (RegistrationOutcome.Registered) registration(Set.of()).register(CONFIGURATION, token);
  }

  RegistrationOutcome.Refused refused() {
    return (RegistrationOutcome.Refused) registration(Set.of()).register(CONFIGURATION);
  }

  void platform(String configuration, String answer) {
    configuration(FakeHttp.json(200, configuration));
    http.on(REGISTER, FakeHttp.json(201, answer));
  }

  void configuration(HttpAnswer answer) {
    http.on(CONFIGURATION, answer);
  }

  HttpCall service() {
    List<HttpCall> calls = http.callsTo(REGISTER);
    return calls.get(calls.size() - 1);
  }

  JsonObject posted() throws Exception {
    return Json.object(service().body());
  }

  JsonObject tool() throws Exception {
    return posted().object(TOOL).orElseThrow();
  }

  static String with(String name, String value) {
    try {
      Map<String, Object> members = new LinkedHashMap<>(Json.object(PLAIN).members());
      members.put(name, value);
      return Json.write(members);
    } catch (JsonException e) {
      throw new AssertionError(e);
    }
  }

  static String withPlatform(String member) {
    return PLAIN.replaceFirst(
        "\\{", "{\"https://purl.imsglobal.org/spec/lti-platform-configuration\":{" + member + "},");
  }
}
