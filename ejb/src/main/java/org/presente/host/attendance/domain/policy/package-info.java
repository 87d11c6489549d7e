/**
 * What a course may choose about its marks: a fixed set of fields, each a short text that one
 * pattern admits, so that form, database and ledger hold the very same values.
 */
package org.presente.host.attendance.domain.policy;
