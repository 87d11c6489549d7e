package org.presente.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds service addresses without disturbing what the platform put into them. */
public final class Addresses {
  private Addresses() {}

  /**
   * Adds a segment to the path, before the query: Moodle's line items end in {@code ?type_id=2}. A
   * slash at the end is tolerated.
   */
  public static URI below(URI address, String segment) {
    String path = address.getRawPath().replaceFirst("/+$", "") + "/" + segment;
    return rebuilt(address, path, pairs(address).collect(Collectors.joining("&")));
  }

  /** Sets a parameter of the query and leaves the others as they are. */
  public static URI with(URI address, String name, String value) {
    String pair = encoded(name) + "=" + encoded(value);
    String query =
        Stream.concat(
                pairs(address).filter(other -> !other.startsWith(encoded(name) + "=")),
                Stream.of(pair))
            .collect(Collectors.joining("&"));
    return rebuilt(address, address.getRawPath(), query);
  }

  public static boolean sameOrigin(URI one, URI other) {
    return one.getHost() != null
        && one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  /** The text as an address of a web server; empty for what is none. */
  public static Optional<URI> web(String text) {
    try {
      URI address = new URI(text.strip());
      boolean web = isHttps(address) || "http".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port as browsers write an origin (RFC 6454 section 6.1). */
  public static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int standard = isHttps(address) ? 443 : 80;
    return scheme
        + "://"
        + address.getHost().toLowerCase(Locale.ROOT)
        + (port(address) == standard ? "" : ":" + port(address));
  }

  public static boolean isHttps(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return isHttps(address) ? 443 : 80;
  }

  private static Stream<String> pairs(URI address) {
    return Stream.ofNullable(address.getRawQuery())
        .flatMap(query -> Arrays.stream(query.split("&", -1)))
        .filter(pair -> !pair.isEmpty());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static URI rebuilt(URI address, String path, String query) {
    return URI.create(
        address.getScheme()
            + "://"
            + address.getRawAuthority()
            + path
            + (query.isEmpty() ? "" : "?" + query));
  }
}
