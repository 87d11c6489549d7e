package org.presente.sandbox.lms;

import org.presente.sandbox.lms.quirk.Quirk;

/**
 * A line of the table: what is seen of the platform without the quirk and with it.
 *
 * @param look asks the platform something; what it gives back is compared
 */
record QuirkRow(Quirk quirk, Look look, String off, String on) {

  /** Asks the platform. */
  interface Look {
    Object at(QuirkWorld world);
  }

  static QuirkRow row(Quirk quirk, Look look, Object off, Object on) {
    return new QuirkRow(quirk, look, String.valueOf(off), String.valueOf(on));
  }

  @Override
  public String toString() {
    return quirk.name();
  }
}
