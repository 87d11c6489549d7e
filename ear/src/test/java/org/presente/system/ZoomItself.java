package org.presente.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.sandbox.zoom.DemoAccount;

/** Somebody who plans on Zoom itself, past the tool. */
final class ZoomItself {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern NUMBER = Pattern.compile("\"id\":(\\d{9,12})");
  private final String url;

  ZoomItself(School school) {
    url = school.zoom().url();
  }

  /**
   * @param start local, such as {@code 2026-12-01T10:00:00}
   * @return the meeting's number
   */
  String plans(String topic, String start) {
    String credentials = DemoAccount.CLIENT_ID + ":" + DemoAccount.CLIENT_SECRET;
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    String token =
        found(
            TOKEN,
            sent(
                "/oauth/token",
                "Basic " + basic,
                "application/x-www-form-urlencoded",
                "grant_type=account_credentials&account_id=" + DemoAccount.ACCOUNT_ID));
    return found(
        NUMBER,
        sent(
            "/v2/users/" + DemoAccount.HOST + "/meetings",
            "Bearer " + token,
            "application/json",
            """
            {"topic": "%s", "type": 2, "start_time": "%s", "timezone": "America/Bogota",
             "duration": 45}\
            """
                .formatted(topic, start)));
  }

  private String sent(String path, String authorization, String type, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", authorization)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("not what was asked for: " + text);
    }
    return matcher.group(1);
  }
}
