package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** A platform with a registered tool, and the steps that a browser and the tool take. */
final class Fixture implements AutoCloseable {
  static final String TEACHER = "3";
  static final String STUDENT = "4";
  static final String LESSON = "24";
  static final String COURSE = "2";
  private static final Pattern ACTION = Pattern.compile("<form id=\"ltiform\" action=\"([^\"]*)\"");
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  final MiniLms lms;
  final TestTool tool = new TestTool();
  final Tool registered;

  Fixture(Clock clock) {
    lms = MiniLms.start(LmsOptions.onAnyPort(), clock);
    registered = lms.control().register(tool.registrationAddress());
  }

  /** A page that posts itself, read instead of run. */
  record Form(String action, Map<String, String> fields) {
    static Form of(HttpResponse<String> page) {
      Matcher action = ACTION.matcher(page.body());
      if (!action.find()) {
        throw new AssertionError(page.body());
      }
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher input = INPUT.matcher(page.body());
      while (input.find()) {
        fields.put(unescaped(input.group(1)), unescaped(input.group(2)));
      }
      return new Form(unescaped(action.group(1)), fields);
    }

    private static String unescaped(String html) {
      return html.replace("&quot;", "\"")
          .replace("&#39;", "'")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&");
    }
  }

  /** Turns to the letter of all specifications, and lets the tool take what it may have now. */
  void turnToTheLetter() {
    lms.control().quirks().adopt(QuirkProfile.SPECIFICATION);
    lms.control().quirks().set(Quirk.LOGIN_BY_POST, true);
    tool.get(
        lms.control().renewal(tool.registrationAddress(), registered.id()).address().toString());
  }

  Form login(String session, String lessonId) {
    var answer = open(session, lms.url() + "/mod/lti/launch.php?id=" + lessonId);
    return answer.statusCode() == 302 ? redirected(answer) : Form.of(answer);
  }

  private static Form redirected(HttpResponse<String> answer) {
    String[] location = answer.headers().firstValue("Location").orElseThrow().split("\\?", 2);
    return new Form(location[0], TestTool.decoded(location[1]));
  }

  HttpResponse<String> open(String session, String address) {
    return tool.send(
        HttpRequest.newBuilder(URI.create(address)).header("Cookie", "lms_session=" + session));
  }

  /** The authentication request a good tool makes of a login initiation. */
  Map<String, String> authentication(Form login) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("scope", "openid");
    request.put("response_type", "id_token");
    request.put("response_mode", "form_post");
    request.put("prompt", "none");
    request.put("client_id", registered.clientId());
    request.put("redirect_uri", tool.url() + "/launch");
    request.put("login_hint", login.fields().get("login_hint"));
    request.put("lti_message_hint", login.fields().get("lti_message_hint"));
    request.put("state", "c3RhdGUtb2YtdGhlLXRlc3Q");
    request.put("nonce", "bm9uY2Utb2YtdGhlLXRlc3Q");
    return request;
  }

  HttpResponse<String> authenticate(String session, Map<String, String> request) {
    return open(session, lms.url() + "/mod/lti/auth.php?" + query(request));
  }

  static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The claims of a whole good launch, signature not looked at. */
  ObjectNode launch(String personId, String lessonId) {
    String session = lms.control().signIn(personId);
    Form form = Form.of(authenticate(session, authentication(login(session, lessonId))));
    return claims(form.fields().get("id_token"));
  }

  /** The claims of a review that a person opens from the gradebook. */
  ObjectNode review(String personId, String column, String about) {
    String session = lms.control().signIn(personId);
    String address = "/mod/lti/review.php?column=%s&person=%s".formatted(column, about);
    var frame = open(session, lms.url() + address);
    Form form = Form.of(authenticate(session, authentication(Form.of(frame))));
    return claims(form.fields().get("id_token"));
  }

  static ObjectNode claims(String token) {
    String payload = token.split("\\.", -1)[1];
    return Json.object(
            new String(java.util.Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
        .orElseThrow();
  }

  String tokenAddress() {
    return lms.url() + "/mod/lti/token.php";
  }

  Map<String, String> tokenForm(String assertion, String scopes) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion);
    form.put("scope", scopes);
    return form;
  }

  HttpResponse<String> token(Map<String, String> form) {
    return tool.send(
        HttpRequest.newBuilder(URI.create(tokenAddress()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(query(form))));
  }

  /** A bearer token with these scopes, at the platform's time. */
  String accessToken(Clock clock, String scopes) {
    ObjectNode assertion =
        tool.assertion(
            registered.clientId(),
            lms.control().addresses().tokenAudience(),
            clock.instant().getEpochSecond());
    HttpResponse<String> answer = token(tokenForm(tool.signed(assertion), scopes));
    return TestTool.json(answer).path("access_token").asText();
  }

  @Override
  public void close() {
    tool.close();
    lms.close();
  }
}
