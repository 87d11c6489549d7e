package org.presente.zoom.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Where the access tokens are that all nodes use. Zoom may let an app have one token at a time:
 * then a new one cancels the one before, and two nodes that each ask for their own would take it
 * from each other for ever.
 */
public interface SharedTokens {

  /**
   * An access token as it is kept.
   *
   * @param api where calls with it go
   * @param obtainedAt real time
   * @param expiresAt real time
   */
  record Kept(String value, Set<String> scopes, URI api, Instant obtainedAt, Instant expiresAt) {
    public Kept {
      scopes = Set.copyOf(scopes);
    }

    /** Without the token. */
    @Override
    public String toString() {
      return "Kept[until " + expiresAt + "]";
    }
  }

  /**
   * The one there is, fresh or not.
   *
   * @param key of the connection; a token got with other credentials is none
   */
  Optional<Kept> find(String key);

  /** Whether the caller is the one that asks Zoom now. The claim ends by itself after a minute. */
  boolean claim(String key);

  /** Keeps the new token, and ends the claim. */
  void keep(String key, Kept token);

  /** Ends the claim; what was kept stays. */
  void release(String key);

  /** For a gateway that shares with nobody. */
  static SharedTokens none() {
    return new NoSharedTokens();
  }
}
