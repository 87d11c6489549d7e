package org.presente.quirk;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.Scores;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;
import org.presente.lti.launch.Browser;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.launch.LaunchValidator;
import org.presente.lti.launch.LoginInitiation;
import org.presente.lti.launch.LoginResult;
import org.presente.lti.launch.StateCipher;
import org.presente.lti.launch.ToolAddress;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.DynamicRegistration;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.lti.registration.Registrations;
import org.presente.lti.registration.ToolDescription;
import org.presente.lti.registration.TrustedHosts;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.PlatformKeys;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.quirk.Quirk;

/** Our LTI classes put together with a key server and nothing else. */
final class SmallTool implements AutoCloseable, Registrations {
  private static final ToolKey KEY = ToolKey.generate();
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private final ToolKeySet keys = new ToolKeySet(Optional.empty(), KEY, List.of());
  private final PlainHttp plain = new PlainHttp();
  private final HttpPort http = this::send;
  private final HttpServer server = keyServer();
  private final LmsControl lms;
  private final Clock clock;
  private final Careless careless;
  private Optional<Registration> registration = Optional.empty();
  private Optional<String> toldDeployment = Optional.empty();

  SmallTool(LmsControl lms, Clock clock, Careless careless) {
    this.lms = lms;
    this.clock = clock;
    this.careless = careless;
  }

  /** Searches for columns are answered in pages of one, and the filters left out. */
  private HttpAnswer send(HttpCall call) throws IOException {
    boolean search =
        Wire.concerns(call, Wire.LINE_ITEMS) && !call.address().toString().contains("from=");
    HttpCall paged =
        search
            ? Wire.at(
                call,
                call.address().toString().replaceFirst("resource_id=[^&]*&tag=[^&]*", "limit=1"))
            : call;
    HttpCall changed = careless.ask(paged);
    return careless.hear(changed, plain.send(changed));
  }

  private HttpServer keyServer() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] body = keys.jwks().getBytes(StandardCharsets.UTF_8);
      made.createContext(
          "/jwks",
          exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      made.start();
      return made;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** As the registration page does when the LMS opens it. */
  RegistrationOutcome register(String name) {
    Map<String, String> query = query(lms.invitation(at("/register")).address());
    TrustedHosts trusted = careless.trusted(new TrustedHosts(Set.of("localhost")));
    RegistrationOutcome outcome =
        new DynamicRegistration(http, description(name), () -> trusted, true)
            .register(
                query.get("openid_configuration"), query.getOrDefault("registration_token", ""));
    if (outcome instanceof RegistrationOutcome.Registered registered) {
      registration = Optional.of(careless.registered(registered));
      toldDeployment = registered.deploymentId();
    }
    return outcome;
  }

  private ToolDescription description(String name) {
    return new ToolDescription(
        name,
        "",
        at(""),
        at("/login"),
        at("/launch"),
        at("/jwks"),
        Optional.empty(),
        List.of(),
        List.of("LtiDeepLinkingRequest"),
        Set.of(
            AgsEndpoint.SCOPE_LINE_ITEM,
            AgsEndpoint.SCOPE_LINE_ITEM_READ,
            AgsEndpoint.SCOPE_RESULT_READ,
            AgsEndpoint.SCOPE_SCORE,
            NamesRoleService.SCOPE),
        Map.of(
            "userName", "$User.username",
            "middleName", "$Person.name.middle",
            "unknown", "$Nobody.knows.this"));
  }

  /**
   * From the click on a lesson to the message.
   *
   * @param arrival how long the browser takes with the form
   */
  Visit launch(String person, String lesson, Duration arrival) {
    StateCipher cipher =
        new StateCipher(
            new SecretKeySpec(
                "an AES key of 256 bits for tests".getBytes(StandardCharsets.US_ASCII), "AES"));
    ToolAddress address = new ToolAddress(at(""), at("/launch"));
    LoginResult login =
        new LoginInitiation(this, address, cipher, clock).initiate(form(fields(person, lesson)));
    if (!(login instanceof LoginResult.Redirect redirect)) {
      throw new GaveUp(login.toString());
    }
    Map<String, String> form = fields(plain.page(redirect.location(), lms.signIn(person)));
    Clock arrived = Clock.offset(clock, arrival);
    Careless.Token token = token(form.get("id_token"), arrived);
    careless.read(token);
    LaunchResult result =
        new LaunchValidator(
                this,
                new PlatformKeys(http, arrived),
                address,
                cipher,
                new MessageReader(true),
                arrived)
            .validate(
                form(form),
                Browser.withCookies(Map.of(redirect.cookie().name(), redirect.cookie().value())));
    return new Visit(result, token.claims());
  }

  /** A launch and what it carried. */
  record Visit(LaunchResult result, Map<String, Object> claims) {}

  private Map<String, String> fields(String person, String lesson) {
    return careless.login(
        lms.beginLaunch(person, lesson).orElseThrow().fields(),
        lms.quirks().has(Quirk.LOGIN_BY_POST));
  }

  private Careless.Token token(String idToken, Clock arrived) {
    String[] parts = idToken.split("\\.", -1);
    return new Careless.Token(
        Wire.object(decoded(parts[0])),
        Wire.object(decoded(parts[1])),
        arrived.instant(),
        toldDeployment);
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  LineItems lineItems() {
    return new LineItems(calls());
  }

  Scores scores() {
    return new Scores(calls());
  }

  Results results() {
    return new Results(calls());
  }

  Memberships memberships() {
    return new Memberships(calls());
  }

  private AuthorizedCalls calls() {
    return new AuthorizedCalls(http, new ServiceTokens(http, () -> keys, clock), clock);
  }

  private static Form form(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Form(lists);
  }

  private static Map<String, String> fields(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(page);
    while (input.find()) {
      fields.put(input.group(1), input.group(2).replace("&#39;", "'").replace("&amp;", "&"));
    }
    return fields;
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : address.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  @Override
  public Optional<Registration> find(String issuer, String clientId) {
    return registration.filter(
        one -> one.issuer().equals(issuer) && one.clientId().equals(clientId));
  }

  @Override
  public List<Registration> ofIssuer(String issuer) {
    return registration.filter(one -> one.issuer().equals(issuer)).stream().toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
