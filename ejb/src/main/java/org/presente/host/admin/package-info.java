/**
 * The tool's own admins and the one-time codes that begin things.
 *
 * <ol>
 *   <li>There is no default password: while no admin exists, start-up writes a one-time link that
 *       makes the first account. It is good for a day and once.
 *   <li>An admin invites another one by such a link, and takes accounts away, but not their own: so
 *       one always remains. Whoever was removed is signed out at once.
 *   <li>Passwords are hashed with Argon2id; ten wrong ones in a row lock the account for a quarter
 *       of an hour.
 *   <li>An admin may ask for codes of an authenticator app beside the password (RFC 6238). A code
 *       is good once; wrong ones count like wrong passwords; ten recovery codes are good once each.
 *   <li>A code is kept as a hash only; using it and what it allows happen in one transaction.
 * </ol>
 */
package org.presente.host.admin;
