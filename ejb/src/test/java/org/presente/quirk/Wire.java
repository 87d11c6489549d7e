package org.presente.quirk;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;

/** Calls and answers, changed on their way. */
final class Wire {
  static final String TOKEN = "token.php";
  static final String KEYS = "certs.php";
  static final String CONFIGURATION = "openid-configuration";
  static final String MEMBERS = "membershipcontainer";
  static final String LINE_ITEMS = "lineitemcontainer";
  static final String SCORES = "/scores";
  static final String RESULTS = "/results";

  private Wire() {}

  /** Whether address or Accept header name it. */
  static boolean concerns(HttpCall call, String service) {
    return call.address().toString().contains(service)
        || call.headers().getOrDefault("Accept", "").contains(service);
  }

  static HttpCall at(HttpCall call, String address) {
    return new HttpCall(
        call.method(),
        URI.create(address),
        call.headers(),
        call.body(),
        call.maxBytes(),
        call.timeout());
  }

  static HttpCall without(HttpCall call, String header) {
    Map<String, String> headers = new LinkedHashMap<>(call.headers());
    headers.remove(header);
    return new HttpCall(
        call.method(), call.address(), headers, call.body(), call.maxBytes(), call.timeout());
  }

  static HttpCall saying(HttpCall call, UnaryOperator<String> change) {
    byte[] body =
        change
            .apply(new String(call.body(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    return new HttpCall(
        call.method(), call.address(), call.headers(), body, call.maxBytes(), call.timeout());
  }

  static HttpCall json(HttpCall call, Consumer<Map<String, Object>> change) {
    return saying(call, body -> edited(body, change));
  }

  static HttpAnswer json(HttpAnswer answer, Consumer<Map<String, Object>> change) {
    byte[] body = edited(answer.text(), change).getBytes(StandardCharsets.UTF_8);
    return new HttpAnswer(answer.status(), answer.headers(), body);
  }

  private static String edited(String body, Consumer<Map<String, Object>> change) {
    Map<String, Object> json = object(body);
    change.accept(json);
    return JSONObjectUtils.toJSONString(json);
  }

  static Map<String, Object> object(String text) {
    try {
      return JSONObjectUtils.parse(text);
    } catch (ParseException e) {
      throw new AssertionError(text, e);
    }
  }

  static HttpAnswer status(HttpAnswer answer, int status) {
    return new HttpAnswer(status, answer.headers(), answer.body());
  }

  static HttpAnswer linked(HttpAnswer answer, UnaryOperator<String> change) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .headers()
        .forEach(
            (name, values) -> {
              boolean link = name.toLowerCase(Locale.ROOT).equals("link");
              headers.put(name, link ? values.stream().map(change).toList() : values);
            });
    return new HttpAnswer(answer.status(), headers, answer.body());
  }

  /** Of one plain form only; all others are not understood. */
  static HttpAnswer strictlyLinked(HttpAnswer answer) {
    return linked(
        answer,
        link ->
            link.matches(".*<http[^>]*>; rel=\"next\".*") && !link.contains("&amp;") ? link : "");
  }
}
