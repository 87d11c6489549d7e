package org.presente.zoom.api;

/**
 * What an authorization code is exchanged with; the code lives for five minutes and once.
 *
 * @param verifier whose hash was sent as the challenge (PKCE, S256)
 * @param redirectUri exactly as it was sent
 */
public record CodeGrant(String code, String verifier, String redirectUri) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "CodeGrant[]";
  }
}
