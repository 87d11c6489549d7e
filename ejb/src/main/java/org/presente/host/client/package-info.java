/**
 * Programs of an LMS that may use the API.
 *
 * <ol>
 *   <li>A client belongs to one platform and sees nothing of any other. An admin makes it; its
 *       secret is shown once and kept as a hash.
 *   <li>It exchanges the secret for a token of ten minutes (RFC 6749, section 4.4), a JWT that
 *       MicroProfile JWT verifies. Scopes stand in it as groups, so that roles guard resources.
 *   <li>Tokens are signed with the tool's key. What the same key signs for platforms has no groups
 *       and another audience, so none of it opens the API.
 *   <li>Every call asks whether the client still may: revoking counts at once.
 * </ol>
 */
package org.presente.host.client;
