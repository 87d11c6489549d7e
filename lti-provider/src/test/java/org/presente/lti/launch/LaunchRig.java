package org.presente.lti.launch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.MovableClock;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.MessageReader;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;
import org.presente.lti.security.PlatformKeys;

/** A tool, a platform and a browser, from login to launch. */
final class LaunchRig implements Registrations {
  static final String TARGET = "https://tool.example/lesson?week=1";
  static final ToolAddress TOOL =
      new ToolAddress(
          URI.create("https://tool.example"), URI.create("https://tool.example/lti/launch"));

  /** One login as the browser and the platform saw it. */
  record Login(String state, String nonce, StateCookie cookie) {}

  final MovableClock clock = new MovableClock();
  final TestPlatform platform = new TestPlatform();
  final FakeHttp http = new FakeHttp();
  final List<Registration> registered = new ArrayList<>(List.of(TestPlatform.registration()));
  private final StateCipher cipher =
      new StateCipher(
          new SecretKeySpec(
              "an AES key of 256 bits for tests".getBytes(StandardCharsets.US_ASCII), "AES"));
  final LoginInitiation logins = new LoginInitiation(this, TOOL, cipher, clock);
  final LaunchValidator validator = validator();

  LaunchRig() {
    http.on(TestPlatform.JWKS, call -> FakeHttp.json(200, platform.jwks()));
  }

  /** Another node has caches of its own. */
  LaunchValidator validator() {
    return new LaunchValidator(
        this, new PlatformKeys(http, clock), TOOL, cipher, new MessageReader(false), clock);
  }

  Login login() {
    LoginResult.Redirect redirect = (LoginResult.Redirect) logins.initiate(loginForm());
    Map<String, String> query = Queries.of(redirect.location());
    return new Login(query.get("state"), query.get("nonce"), redirect.cookie());
  }

  static Form loginForm() {
    return form(
        Map.of(
            "iss",
            TestPlatform.ISSUER,
            "client_id",
            TestPlatform.CLIENT_ID,
            "login_hint",
            "user 7",
            "target_link_uri",
            TARGET));
  }

  LaunchResult launch(Login login, Map<String, ?> claims) {
    return launch(login, platform.signed(claims));
  }

  LaunchResult launch(Login login, String idToken) {
    return validator.validate(
        form(Map.of("state", login.state(), "id_token", idToken)), browser(login));
  }

  static Browser browser(Login... logins) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (Login login : logins) {
      cookies.put(login.cookie().name(), login.cookie().value());
    }
    return Browser.withCookies(cookies);
  }

  static Form form(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Form(lists);
  }

  /** A complete message of an instructor. */
  Map<String, Object> claims(Login login) {
    Map<String, Object> claims = required(login);
    claims.put("name", "Ada Lovelace");
    claims.put("given_name", "Ada");
    claims.put("family_name", "Lovelace");
    claims.put("email", "ada@lms.example");
    claims.put(
        ClaimNames.CONTEXT,
        Map.of("id", "course-1", "label", "MATH", "title", "Maths", "type", List.of("Course")));
    return claims;
  }

  /** The required claims and nothing else. */
  Map<String, Object> required(Login login) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", TestPlatform.ISSUER);
    claims.put("aud", TestPlatform.CLIENT_ID);
    claims.put("sub", "user-7");
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
    claims.put("nonce", login.nonce());
    claims.put(ClaimNames.VERSION, "1.3.0");
    claims.put(ClaimNames.MESSAGE_TYPE, "LtiResourceLinkRequest");
    claims.put(ClaimNames.DEPLOYMENT_ID, "deployment-1");
    claims.put(ClaimNames.TARGET_LINK_URI, TARGET);
    claims.put(
        ClaimNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"));
    claims.put(ClaimNames.RESOURCE_LINK, Map.of("id", "link-1", "title", "Week 1"));
    return claims;
  }

  @Override
  public Optional<Registration> find(String issuer, String clientId) {
    return ofIssuer(issuer).stream().filter(one -> one.clientId().equals(clientId)).findFirst();
  }

  @Override
  public List<Registration> ofIssuer(String issuer) {
    return registered.stream().filter(one -> one.issuer().equals(issuer)).toList();
  }
}
