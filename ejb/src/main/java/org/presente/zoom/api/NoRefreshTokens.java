package org.presente.zoom.api;

/** Nobody has authorized anything. */
final class NoRefreshTokens implements RefreshTokens {
  @Override
  public Claim claim(String key) {
    return new Claim.None();
  }

  @Override
  public void rotated(String key, String token) {
    throw new IllegalStateException("nothing was claimed");
  }

  @Override
  public void released(String key) {
    throw new IllegalStateException("nothing was claimed");
  }
}
