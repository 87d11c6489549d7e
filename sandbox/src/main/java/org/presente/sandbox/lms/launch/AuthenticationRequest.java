package org.presente.sandbox.lms.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tool's authentication request, LTI 1.3 section 5.1.1.2. Absent parameters are empty. */
record AuthenticationRequest(Map<String, List<String>> parameters) {

  String value(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** Each parameter's first value, for a page that sends the request once more. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    parameters.keySet().forEach(name -> fields.put(name, value(name)));
    return fields;
  }

  /** The first rule broken that concerns neither the client nor the person. */
  Optional<OidcError> fault() {
    return Stream.of(
            missing(),
            unless(value("scope").equals("openid"), "invalid_scope", "scope"),
            unless(
                value("response_type").equals("id_token"),
                "unsupported_response_type",
                "response_type"),
            unless(value("response_mode").equals("form_post"), "invalid_request", "response_mode"),
            unless(!has("prompt") || value("prompt").equals("none"), "invalid_request", "prompt"),
            repeated())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Rules that real platforms do not hold a tool to. */
  List<String> tolerated() {
    return Stream.of(
            unless(has("prompt"), "", "prompt is absent, it must be none"),
            unless(!value("state").isEmpty(), "", "state is absent"),
            unless(!value("state").contains("="), "", "state holds an equals sign"),
            unless(value("nonce").length() >= 16, "", "nonce is shorter than 16 characters"))
        .flatMap(Optional::stream)
        .map(OidcError::description)
        .toList();
  }

  private Optional<OidcError> missing() {
    return Stream.of("scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce")
        .filter(name -> value(name).isEmpty())
        .findFirst()
        .map(name -> new OidcError("invalid_request", name + " is missing"));
  }

  private Optional<OidcError> repeated() {
    return parameters.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .findFirst()
        .map(entry -> new OidcError("invalid_request", entry.getKey() + " stands there twice"));
  }

  private static Optional<OidcError> unless(boolean fulfilled, String code, String description) {
    return fulfilled ? Optional.empty() : Optional.of(new OidcError(code, description));
  }
}
