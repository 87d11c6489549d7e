package org.presente.sandbox.zoom.state;

/**
 * Who a participant is as far as Zoom can know. Members that do not apply are empty text, as in
 * Zoom's answers.
 *
 * @param name the display name
 * @param accountUserId id of a user of the host's own account who is signed in
 * @param email own-account e-mail, or the registered one
 * @param registrantId when the personal join URL was used
 * @param phoneNumber of a caller
 */
public record Identity(
    String name, String accountUserId, String email, String registrantId, String phoneNumber) {

  public static Identity guest(String name) {
    return new Identity(name, "", "", "", "");
  }

  public static Identity user(ZoomUser user) {
    return new Identity(user.displayName(), user.id(), user.email(), "", "");
  }

  public static Identity registrant(Registrant registrant, String name) {
    return new Identity(name, "", registrant.email(), registrant.id(), "");
  }

  /** Callers show as a masked number: {@code 5511****4321}. */
  public static Identity phone(String number) {
    var digits = number.replaceAll("\\D", "");
    var masked = digits.substring(0, 4) + "****" + digits.substring(digits.length() - 4);
    return new Identity(masked, "", "", "", digits);
  }

  public boolean ofAccount() {
    return !accountUserId.isEmpty();
  }
}
