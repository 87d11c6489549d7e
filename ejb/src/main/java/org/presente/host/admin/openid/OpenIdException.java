package org.presente.host.admin.openid;

/** The issuer could not be asked, or said something that cannot be trusted. */
final class OpenIdException extends Exception {
  private static final long serialVersionUID = 1L;

  OpenIdException(String message) {
    super(message);
  }

  OpenIdException(String message, Throwable cause) {
    super(message, cause);
  }
}
