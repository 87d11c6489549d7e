package org.presente.lti.message;

/** Where a role holds (Core 1.3 appendix A.2). */
public enum RoleVocabulary {
  CONTEXT,
  INSTITUTION,
  SYSTEM,
  /** {@code lti/system/person#TestUser}: says what kind of account it is. */
  LTI_SYSTEM,
  /** Not from a vocabulary we know; grants nothing. */
  UNKNOWN
}
