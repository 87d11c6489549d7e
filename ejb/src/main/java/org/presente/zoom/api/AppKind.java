package org.presente.zoom.api;

/** How an app of Zoom's marketplace gets its tokens. */
public enum AppKind {
  /** By its own secret and the account's id. */
  SERVER_TO_SERVER,
  /** By an administrator's yes on Zoom, and a refresh token from then on. */
  GENERAL,
  /** By each user's own yes, for what is that user's. */
  USER_MANAGED;

  /** Whether a yes on Zoom comes before the first token. */
  public boolean isAuthorized() {
    return this != SERVER_TO_SERVER;
  }
}
