package org.presente.lti.launch;

/** How the browser showed at the launch that it had begun the login. */
public enum Binding {
  /** By the state cookie, in the frame or wherever the platform opened the tool. */
  COOKIE,
  /** By the nonce in the platform's storage (lti-pm-s), the frame's cookies being blocked. */
  STORAGE,
  /** By the state cookie of a window of our own, which a button opened. */
  NEW_WINDOW
}
