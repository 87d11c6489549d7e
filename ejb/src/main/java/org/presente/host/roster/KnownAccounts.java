package org.presente.host.roster;

import java.util.Set;

/**
 * What a plugin knows of accounts at its service, so that an admin sees before a rule is switched
 * on whom it would find.
 */
public interface KnownAccounts {
  /** Those of these addresses, in lower case, that belong to an account for this registration. */
  Set<String> known(long registrationId, Set<String> addresses);
}
