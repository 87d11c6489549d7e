package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.presente.sandbox.zoom.state.Json;

/** A plain caller of the simulator, as close to the wire as tests need it. */
final class ZoomClient {
  record Reply(int status, String text, HttpResponse<String> raw) {
    JsonNode json() {
      try {
        return text.isEmpty() ? MissingNode.getInstance() : Json.MAPPER.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int code() {
      return json().path("code").asInt();
    }

    String message() {
      return json().path("message").asText();
    }
  }

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;
  private String token = "";

  ZoomClient(String base) {
    this.base = base;
  }

  static ZoomClient signedIn(ZoomSimulator zoom) {
    var client = new ZoomClient(zoom.url());
    client.signIn();
    return client;
  }

  void signIn() {
    token =
        token(DemoAccount.CLIENT_ID, DemoAccount.CLIENT_SECRET, DemoAccount.ACCOUNT_ID)
            .json()
            .path("access_token")
            .asText();
  }

  void useToken(String value) {
    token = value;
  }

  Reply token(String clientId, String secret, String account) {
    var form = "grant_type=account_credentials&account_id=" + encode(account);
    return token(clientId, secret, "", form);
  }

  Reply token(String clientId, String secret, String query, String form) {
    var basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(base + "/oauth/token" + query))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Reply get(String path) {
    return call("GET", path, "");
  }

  Reply post(String path, String json) {
    return call("POST", path, json);
  }

  Reply patch(String path, String json) {
    return call("PATCH", path, json);
  }

  Reply put(String path, String json) {
    return call("PUT", path, json);
  }

  Reply delete(String path) {
    return call("DELETE", path, "");
  }

  Reply call(String method, String path, String json) {
    var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    var request =
        HttpRequest.newBuilder(URI.create(base + "/v2" + path))
            .header("Authorization", "Bearer " + token)
            .method(method, body);
    return send(json.isEmpty() ? request : request.header("Content-Type", "application/json"));
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      var answer =
          HTTP.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
