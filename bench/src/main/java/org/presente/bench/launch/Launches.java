package org.presente.bench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;

/** A number of launches, each in its three requests: login, launch, page. */
final class Launches {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ToolProcess tool;
  private final Platform platform;
  private final String[] stateFields;
  private final String[] stateCookies;
  private final String[] tokens;
  private final String[] visitCookies;
  private final String[] pages;

  Launches(ToolProcess tool, Platform platform, int count) {
    this.tool = tool;
    this.platform = platform;
    stateFields = new String[count];
    stateCookies = new String[count];
    tokens = new String[count];
    visitCookies = new String[count];
    pages = new String[count];
  }

  static void register(ToolProcess tool, Platform platform) throws IOException {
    String configuration = platform.issuer() + "/.well-known/openid-configuration";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    tool.registrationLink() + "&openid_configuration=" + encoded(configuration)))
            .build();
    expect(200, send(request));
  }

  Phase floor() throws InterruptedException, ExecutionException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(tool.url() + "/icon.svg")).build();
    return Phase.run("static file", tokens.length, tool, i -> expect(200, send(request)));
  }

  Phase logins() throws InterruptedException, ExecutionException {
    String query =
        "?iss=%s&client_id=%s&login_hint=7&target_link_uri=%s"
            .formatted(encoded(platform.issuer()), Platform.CLIENT_ID, encoded(target()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(tool.url() + "/lti/login" + query)).build();
    return Phase.run("login", tokens.length, tool, i -> keep(i, expect(302, send(request))));
  }

  private void keep(int i, HttpResponse<String> login) {
    String location = login.headers().firstValue("Location").orElseThrow();
    stateFields[i] = field(location, "state");
    tokens[i] = field(location, "nonce");
    stateCookies[i] = cookie(login);
  }

  /** The platform's part, which is not the tool's cost. */
  void sign() {
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = platform.idToken(tokens[i], target(), i);
    }
  }

  Phase launches() throws InterruptedException, ExecutionException {
    return Phase.run("launch", tokens.length, tool, this::launch);
  }

  private void launch(int i) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", stateCookies[i])
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "state=" + stateFields[i] + "&id_token=" + tokens[i]))
            .build();
    HttpResponse<String> answer = expect(303, send(request));
    visitCookies[i] = cookie(answer);
    pages[i] = answer.headers().firstValue("Location").orElseThrow();
  }

  Phase pages() throws InterruptedException, ExecutionException {
    return Phase.run("lesson page", tokens.length, tool, this::page);
  }

  private void page(int i) {
    expect(
        200,
        send(
            HttpRequest.newBuilder(URI.create(tool.url() + pages[i]))
                .header("Cookie", visitCookies[i])
                .build()));
  }

  private String target() {
    return tool.url() + "/lti/launch";
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.uri().getPath() + ": " + answer.statusCode());
    }
    return answer;
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private static String field(String location, String name) {
    String after = location.substring(location.indexOf("&" + name + "=") + name.length() + 2);
    return URLDecoder.decode(after.split("&", 2)[0], StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
