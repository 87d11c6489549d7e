package org.presente.system.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser sends to the tool: it keeps nothing and follows nothing by itself. */
final class ToolClient {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final HttpClient http;
  private final URI tool;

  ToolClient(URI tool) {
    this(tool, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  ToolClient(URI tool, HttpClient http) {
    this.tool = tool;
    this.http = http;
  }

  URI url() {
    return tool;
  }

  String target() {
    return tool + "/lti/launch";
  }

  /** One login as the browser and the platform saw it. */
  record Login(String state, String nonce, Map<String, String> cookies) {}

  Login login(String issuer, String clientId) {
    return login(issuer, clientId, target());
  }

  Login login(String issuer, String clientId, String target) {
    Answer answer =
        post(
            "/lti/login",
            Map.of(
                "iss", issuer,
                "client_id", clientId,
                "login_hint", "hint",
                "target_link_uri", target),
            Map.of());
    if (answer.status() != 302) {
      throw new AssertionError("the login was answered " + answer.status() + answer.body());
    }
    Map<String, String> query = query(URI.create(answer.header("Location")));
    return new Login(query.get("state"), query.get("nonce"), answer.cookies());
  }

  Answer launch(Map<String, String> form, Map<String, String> cookies) {
    return post("/lti/launch", form, cookies);
  }

  /** The page a launch leads to. */
  Answer follow(Answer launch) {
    if (!launch.isRedirect()) {
      throw new AssertionError("no page to go to: " + launch.status() + launch.body());
    }
    return get(launch.header("Location"), launch.cookies());
  }

  Answer get(String path, Map<String, String> cookies) {
    return send(request(path, cookies).GET());
  }

  Answer get(String path, String header, String value) {
    return send(request(path, Map.of()).header(header, value).GET());
  }

  Answer post(String path, Map<String, String> form, Map<String, String> cookies) {
    return send(
        request(path, cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
  }

  Answer postJson(String path, String body) {
    return send(
        request(path, Map.of())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path, Map<String, String> cookies) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool + path)).timeout(PATIENCE);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
