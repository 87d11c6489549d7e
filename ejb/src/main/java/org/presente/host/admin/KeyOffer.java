package org.presente.host.admin;

/**
 * A key for an authenticator app, shown once.
 *
 * @param key as people type it
 * @param address {@code otpauth:} address, which apps open or read from a picture
 */
public record KeyOffer(String key, String address) {
  /** Without the key. */
  @Override
  public String toString() {
    return "KeyOffer";
  }
}
