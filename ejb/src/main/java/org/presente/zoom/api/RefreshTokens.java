package org.presente.zoom.api;

/**
 * Where the refresh tokens of general apps are kept. One is used by one caller of all nodes at a
 * time, since using it replaces it.
 */
public interface RefreshTokens {

  /** What a claim gives. */
  sealed interface Claim {
    record Held(String token) implements Claim {
      /** Without the token. */
      @Override
      public String toString() {
        return "Held[]";
      }
    }

    /** Somebody else is using it. */
    record Busy() implements Claim {}

    /** Nobody has authorized the app. */
    record None() implements Claim {}
  }

  /**
   * @param key of the connection
   */
  Claim claim(String key);

  /** Keeps what Zoom gave in its place, and ends the claim. */
  void rotated(String key, String token);

  /** Ends the claim; the token stays. */
  void released(String key);

  /** For gateways that serve server-to-server apps only. */
  static RefreshTokens none() {
    return new NoRefreshTokens();
  }
}
