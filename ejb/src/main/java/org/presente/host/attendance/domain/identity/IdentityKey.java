package org.presente.host.attendance.domain.identity;

import java.util.regex.Pattern;
import org.presente.host.attendance.domain.suggestion.PersonName;

/**
 * One piece of identity in the form in which it is compared and remembered. The text form is what a
 * store keeps; {@code toString} shows the kind only, because the value is personal data.
 */
public record IdentityKey(Kind kind, String value) {

  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9*]");

  /** Strongest first. */
  public enum Kind {
    REGISTRANT,
    ACCOUNT,
    EMAIL,
    PHONE,
    NAME
  }

  public static IdentityKey registrant(String reference) {
    return new IdentityKey(Kind.REGISTRANT, reference.strip());
  }

  public static IdentityKey account(String userId) {
    return new IdentityKey(Kind.ACCOUNT, userId.strip());
  }

  public static IdentityKey email(String address) {
    return new IdentityKey(Kind.EMAIL, MailAddress.of(address).value());
  }

  /** Callers are often masked ({@code +1***5678}): digits and mask characters are the key. */
  public static IdentityKey phone(String number) {
    return new IdentityKey(Kind.PHONE, NOT_OF_A_NUMBER.matcher(number).replaceAll(""));
  }

  public static IdentityKey name(String displayName) {
    return new IdentityKey(Kind.NAME, PersonName.exactForm(displayName));
  }

  /** True for a row that tells nothing at all; no decision can be remembered for it. */
  public boolean isBlank() {
    return value.isEmpty();
  }

  /** {@code KIND:value}, read back by {@link #parse}. */
  public String text() {
    return kind + ":" + value;
  }

  public static IdentityKey parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("Not an identity key");
    }
    return new IdentityKey(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return kind + ":*";
  }
}
