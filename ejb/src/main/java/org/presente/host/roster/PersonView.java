package org.presente.host.roster;

import java.util.Optional;

/**
 * A person of a platform, for admins.
 *
 * @param subject as the platform names them
 */
public record PersonView(
    long id, long registrationId, String subject, String name, Optional<String> email) {
  /** The subject of who stands where somebody stood who was erased. */
  public static final String ERASED = "erased";

  /** Without name and address. */
  @Override
  public String toString() {
    return "PersonView[" + id + "]";
  }
}
