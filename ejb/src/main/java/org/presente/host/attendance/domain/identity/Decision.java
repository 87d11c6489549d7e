package org.presente.host.attendance.domain.identity;

import java.util.Set;

/**
 * What the staff of a course said about a key.
 *
 * @param memberIds one member, or several when people shared a device, or none: nobody of the
 *     course
 */
public record Decision(IdentityKey key, Set<String> memberIds) {

  public Decision {
    if (key.isBlank()) {
      throw new IllegalArgumentException("Nothing to remember the decision by");
    }
    memberIds = Set.copyOf(memberIds);
  }

  public static Decision is(IdentityKey key, String memberId) {
    return new Decision(key, Set.of(memberId));
  }

  public static Decision nobody(IdentityKey key) {
    return new Decision(key, Set.of());
  }
}
