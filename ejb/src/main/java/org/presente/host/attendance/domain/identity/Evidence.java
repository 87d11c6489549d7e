package org.presente.host.attendance.domain.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a source tells about the person of a row. Every part may be missing: then it is the empty
 * string. {@code toString} shows which parts are there, never their values.
 *
 * @param registrantRef the id under which we registered a member with the source
 * @param accountUserId the source's own user id
 * @param phone a caller's number, often masked
 */
public record Evidence(
    String registrantRef, String accountUserId, String email, String displayName, String phone) {

  public Evidence {
    registrantRef = stripped(registrantRef);
    accountUserId = stripped(accountUserId);
    email = stripped(email);
    displayName = stripped(displayName);
    phone = stripped(phone);
  }

  public static Evidence named(String displayName) {
    return new Evidence("", "", "", displayName, "");
  }

  public Evidence withRegistrantRef(String reference) {
    return new Evidence(reference, accountUserId, email, displayName, phone);
  }

  public Evidence withAccountUserId(String userId) {
    return new Evidence(registrantRef, userId, email, displayName, phone);
  }

  public Evidence withEmail(String address) {
    return new Evidence(registrantRef, accountUserId, address, displayName, phone);
  }

  public Evidence withPhone(String number) {
    return new Evidence(registrantRef, accountUserId, email, displayName, number);
  }

  /** The keys that are there, strongest first. */
  public List<IdentityKey> keys() {
    return Stream.of(
            IdentityKey.registrant(registrantRef),
            IdentityKey.account(accountUserId),
            IdentityKey.email(email),
            IdentityKey.phone(phone),
            IdentityKey.name(displayName))
        .filter(key -> !key.isBlank())
        .toList();
  }

  /**
   * The key under which an unmatched person is listed and a decision is remembered: the one most
   * likely to come back in the next meeting. A registrant id of somebody whom we did not register
   * may be new for each meeting, so account, address and number come first.
   */
  public IdentityKey decisionKey() {
    return Stream.of(
            IdentityKey.account(accountUserId),
            IdentityKey.email(email),
            IdentityKey.phone(phone),
            IdentityKey.registrant(registrantRef))
        .filter(key -> !key.isBlank())
        .findFirst()
        .orElseGet(() -> IdentityKey.name(displayName));
  }

  @Override
  public String toString() {
    return "Evidence" + keys();
  }

  private static String stripped(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }
}
