package org.presente.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The API as a program of the LMS calls it. */
final class LessonApi {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final URI tool;
  private final String credentials;
  private String token = "";

  LessonApi(URI tool, String clientId, String secret) {
    this.tool = tool;
    credentials =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> getToken(String scope) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(tool.resolve("/api/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&scope="
                            + URLEncoder.encode(scope, StandardCharsets.UTF_8))));
    if (answer.statusCode() == 200) {
      token = answer.body().replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }
    return answer;
  }

  String token() {
    return token;
  }

  void hasToken(String other) {
    token = other;
  }

  HttpResponse<String> put(String path, String body, String... headers) {
    HttpRequest.Builder request =
        to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  HttpResponse<String> delete(String path) {
    return send(to(path).DELETE());
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(tool.resolve(path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
