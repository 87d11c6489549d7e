package org.presente.lti.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.presente.lti.http.Addresses;

/**
 * Where this tool lives.
 *
 * @param publicUrl its origin counts: a target on another one is refused
 * @param redirectUri the one registered launch address; platforms compare it byte for byte
 */
public record ToolAddress(URI publicUrl, URI redirectUri) {
  private static final int MAX_LENGTH = 2_000;

  /** The text as an address on our own origin. */
  public Optional<URI> own(String text) {
    try {
      URI uri = new URI(text);
      return text.length() <= MAX_LENGTH
              && uri.getRawUserInfo() == null
              && Addresses.sameOrigin(publicUrl, uri)
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  boolean isHttps() {
    return Addresses.isHttps(publicUrl);
  }
}
