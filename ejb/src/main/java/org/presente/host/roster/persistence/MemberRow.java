package org.presente.host.roster.persistence;

/** A membership with its person. */
public record MemberRow(MembershipEntity membership, PersonEntity person) {}
