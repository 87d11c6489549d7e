package org.presente.zoom.api.client;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Zoom is.
 *
 * @param api with the version in its path
 * @param oauth without the path of the token endpoint
 */
public record ZoomEndpoints(URI api, URI oauth) {

  private static final String ZOOM = "zoom.us";

  /**
   * The address for calls with a token whose answer named this {@code api_url}. A region is
   * followed only from Zoom to Zoom: the answer of a token endpoint must not send us elsewhere.
   */
  public URI forToken(String apiUrl) {
    return isZoom(api) ? regional(apiUrl).orElse(api) : api;
  }

  private static Optional<URI> regional(String apiUrl) {
    try {
      return Optional.of(URI.create(apiUrl))
          .filter(ZoomEndpoints::isZoom)
          .map(uri -> URI.create("https://" + uri.getHost() + "/v2"));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean isZoom(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    boolean plain = uri.getPort() == -1 && uri.getUserInfo() == null;
    return "https".equals(uri.getScheme())
        && plain
        && (host.equals(ZOOM) || host.endsWith("." + ZOOM));
  }
}
