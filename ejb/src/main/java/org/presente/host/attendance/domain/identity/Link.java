package org.presente.host.attendance.domain.identity;

/**
 * A key that is known to belong to a member: a registrant id that we issued, an account that was
 * connected, a further e-mail address. Links of kind PHONE and NAME are not used: those are
 * decisions.
 */
public record Link(IdentityKey key, String memberId) {}
