package org.presente.lti.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One outbound request.
 *
 * @param body empty for GET
 * @param maxBytes size limit of the answer's body
 * @param timeout for the whole exchange
 */
public record HttpCall(
    String method,
    URI address,
    Map<String, String> headers,
    byte[] body,
    int maxBytes,
    Duration timeout) {
  private static final int ONE_MEGABYTE = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  public HttpCall {
    headers = Map.copyOf(headers);
  }

  public static HttpCall get(URI address) {
    return new HttpCall("GET", address, Map.of(), new byte[0], ONE_MEGABYTE, PATIENCE);
  }

  public static HttpCall post(URI address, String contentType, String body) {
    return get(address).method("POST").content(contentType, body);
  }

  public static HttpCall put(URI address, String contentType, String body) {
    return get(address).method("PUT").content(contentType, body);
  }

  public static HttpCall delete(URI address) {
    return get(address).method("DELETE");
  }

  public HttpCall header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpCall(method, address, more, body, maxBytes, timeout);
  }

  public HttpCall accept(String mediaType) {
    return header("Accept", mediaType);
  }

  public HttpCall bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public HttpCall atMost(int bytes, Duration patience) {
    return new HttpCall(method, address, headers, body, bytes, patience);
  }

  /** Leaves out headers and body: both can hold a token or personal data. */
  @Override
  public String toString() {
    return method + " " + address.getScheme() + "://" + address.getRawAuthority();
  }

  private HttpCall method(String other) {
    return new HttpCall(other, address, headers, body, maxBytes, timeout);
  }

  private HttpCall content(String contentType, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new HttpCall(method, address, headers, bytes, maxBytes, timeout)
        .header("Content-Type", contentType);
  }
}
