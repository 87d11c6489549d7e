package org.presente.host.admin.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;

/** The three questions an issuer is asked. */
@Singleton
class IssuerClient {
  private final HttpPort http;

  @Inject
  IssuerClient(HttpPort http) {
    this.http = http;
  }

  /** What an issuer says of itself. */
  record Description(URI authorization, URI token, URI keys) {}

  Description description(Issuer issuer) throws OpenIdException {
    Map<String, Object> said = json(HttpCall.get(issuer.description()));
    if (!issuer.name().equals(said.get("issuer"))) {
      throw new OpenIdException("the issuer calls itself by another name");
    }
    return new Description(
        address(said, "authorization_endpoint"),
        address(said, "token_endpoint"),
        address(said, "jwks_uri"));
  }

  JWKSet keys(Description issuer) throws OpenIdException {
    try {
      return JWKSet.parse(json(HttpCall.get(issuer.keys())));
    } catch (ParseException unreadable) {
      throw new OpenIdException("the issuer's keys cannot be read", unreadable);
    }
  }

  /** The ID token for a code. */
  String token(Issuer issuer, Description at, String code, String verifier, URI back)
      throws OpenIdException {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back.toString());
    form.put("code_verifier", verifier);
    HttpCall call = HttpCall.post(at.token(), "application/x-www-form-urlencoded", encoded(form));
    if (json(call.header("Authorization", basic(issuer))).get("id_token") instanceof String token) {
      return token;
    }
    throw new OpenIdException("the issuer gave no token");
  }

  private static String basic(Issuer issuer) {
    String pair = encoded(issuer.clientId()) + ":" + encoded(issuer.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Map<String, Object> json(HttpCall call) throws OpenIdException {
    try {
      HttpAnswer answer = http.send(call.accept("application/json"));
      if (!answer.isSuccess()) {
        throw new OpenIdException("the issuer answered " + answer.status() + " at " + call);
      }
      return JSONObjectUtils.parse(answer.text());
    } catch (IOException | ParseException failed) {
      throw new OpenIdException("the issuer gave no usable answer at " + call, failed);
    }
  }

  private static URI address(Map<String, Object> said, String name) throws OpenIdException {
    try {
      return URI.create(String.valueOf(said.get(name)));
    } catch (IllegalArgumentException odd) {
      throw new OpenIdException("the issuer names no usable " + name, odd);
    }
  }
}
