package org.presente.sandbox.lms.token;

/** An error of the token endpoint, RFC 6749 section 5.2. */
final class TokenRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String error;
  private final String rule;

  TokenRefusal(String error, String rule, String detail) {
    super(detail, null, false, false);
    this.error = error;
    this.rule = rule;
  }

  String error() {
    return error;
  }

  String rule() {
    return rule;
  }
}
