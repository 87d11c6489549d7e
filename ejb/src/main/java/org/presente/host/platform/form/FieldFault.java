package org.presente.host.platform.form;

import java.util.Locale;

/**
 * What is wrong with one field of a form.
 *
 * @param field the form's component
 */
public record FieldFault(String field, Fault fault) {
  /** Each has its sentence. */
  public enum Fault {
    REQUIRED,
    TOO_LONG,
    /** Not an https address of a host. */
    NOT_AN_ADDRESS,
    /** An address inside somebody's network. */
    NOT_PUBLIC,
    /** Neither a public key nor a certificate of RSA with 2048 bits or more. */
    NOT_A_KEY,
    /** An address of keys and a pasted key, or none of the two. */
    ONE_OF_BOTH,
    /** At least one algorithm. */
    NONE_CHOSEN,
    /** This issuer and client id are registered already. */
    KNOWN_ALREADY;

    public String key() {
      return "admin.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
