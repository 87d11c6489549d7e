package org.presente.sandbox.setup;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without scripts: opens pages, fills in forms as they stand there, keeps cookies. Java's
 * own cookie store would not send Secure cookies to plain http on this machine, as browsers do.
 */
final class PageClient {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Document open(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  /**
   * Sends a form of a page.
   *
   * @param formId the form
   * @param fields values by the ends of the fields' names
   * @param button end of the name of the button to press
   */
  Document submit(Document page, String formId, Map<String, String> fields, String button) {
    Element form = page.getElementById(formId);
    if (form == null) {
      throw new IllegalStateException("no form " + formId + " on " + page.location());
    }
    Map<String, String> data = new LinkedHashMap<>();
    form.select("input[type=hidden], input[type=text], input[type=password], select")
        .forEach(input -> data.put(input.attr("name"), input.val()));
    fields.forEach((end, value) -> data.put(name(form, end), value));
    String pressed = name(form, button);
    data.put(pressed, form.getElementsByAttributeValue("name", pressed).first().val());
    return post(form.absUrl("action"), data);
  }

  private static String name(Element form, String end) {
    return form.select("[name]").stream()
        .map(element -> element.attr("name"))
        .filter(name -> name.equals(end) || name.endsWith(":" + end))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no field " + end + " in the form"));
  }

  private Document post(String address, Map<String, String> data) {
    String body =
        data.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Posts JSON and gives the answer as text. */
  String postJson(String address, String json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return exchange(request).body();
  }

  private Document send(HttpRequest.Builder request) {
    HttpResponse<String> answer = exchange(request);
    if (answer.statusCode() / 100 == 3) {
      String next = answer.headers().firstValue("Location").orElseThrow();
      return send(HttpRequest.newBuilder(answer.uri().resolve(next)).GET());
    }
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    request.timeout(PATIENCE);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(
            answer.uri().getPath()
                + " answered "
                + answer.statusCode()
                + ": "
                + Jsoup.parse(answer.body()).text());
      }
      return answer;
    } catch (IOException failed) {
      throw new IllegalStateException("no answer: " + failed, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  private void keep(String header) {
    String pair = header.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
