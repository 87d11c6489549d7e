package org.presente.zoom.api.domain;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Path values that reach Zoom exactly as meant. JAX-RS clients disagree on a value that is already
 * encoded: some encode its percent signs again, some leave a slash as it is. So a value travels
 * with {@code ~} in the place of {@code %}, which no client touches, and is restored just before
 * sending.
 */
public final class PathSegment {

  private PathSegment() {}

  /** A value that is encoded once. */
  public static String of(String value) {
    return encode(value).replace("~", "%7E").replace('%', '~');
  }

  /**
   * An instance's uuid. One that begins with a slash or holds two in a row is encoded twice;
   * whether Zoom accepts that for all others is not documented, so they are not. (zoom-api.md 3.4)
   */
  public static String instance(String uuid) {
    boolean twice = uuid.startsWith("/") || uuid.contains("//");
    return twice ? of(encode(uuid)) : of(uuid);
  }

  /** The address with its path values as they go on the wire. */
  public static URI restore(URI address) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    return URI.create(origin + address.getRawPath().replace('~', '%') + query);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
