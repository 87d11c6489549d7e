package org.presente.lti.http;

import java.io.IOException;

/** The operator's guard refused the address; trying again will not help. */
public final class AddressRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason a sentence for the administrator, e.g. "lms.example resolves to a private
   *     address"
   */
  public AddressRefusedException(String reason) {
    super(reason);
  }
}
