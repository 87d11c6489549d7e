package org.presente.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;

/** A platform's services at the HTTP port: answers by address, hands out tokens, keeps calls. */
public final class CannedHttp implements HttpPort {
  private final String tokenUrl;
  private final Map<String, Supplier<HttpAnswer>> answers = new LinkedHashMap<>();
  private final List<HttpCall> calls = Collections.synchronizedList(new ArrayList<>());

  public CannedHttp(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public CannedHttp on(String url, Supplier<HttpAnswer> answer) {
    answers.put(url, answer);
    return this;
  }

  public CannedHttp on(String url, int status, String body, String... links) {
    return on(url, () -> answer(status, body, links));
  }

  @Override
  public HttpAnswer send(HttpCall call) {
    if (call.address().toString().equals(tokenUrl)) {
      return answer(200, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }
    calls.add(call);
    return answers.getOrDefault(call.address().toString(), () -> answer(404, "{}")).get();
  }

  /** Addresses asked for, tokens aside. */
  public List<String> asked() {
    return calls().stream().map(call -> call.address().toString()).toList();
  }

  public List<HttpCall> calls() {
    return List.copyOf(calls);
  }

  public void forget() {
    calls.clear();
  }

  public static HttpAnswer answer(int status, String body, String... links) {
    return new HttpAnswer(
        status, Map.of("Link", List.of(links)), body.getBytes(StandardCharsets.UTF_8));
  }
}
