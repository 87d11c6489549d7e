/**
 * Connections to Zoom accounts: which app speaks for which course, whether it works, and who may
 * host.
 *
 * <ol>
 *   <li>A connection is a server-to-server app of one Zoom account, entered by an admin. Its secret
 *       is sealed at rest and never shown again; an empty field keeps it.
 *   <li>A general app acts by an admin's yes on Zoom (authorization code, PKCE S256, state in a row
 *       that is found once). Its refresh token is sealed, used by one caller of all nodes at a
 *       time, and its successor is kept before the new access token is used.
 *   <li>A user-managed app has no token of its own. Each person's yes makes a row beside it with
 *       their own grant, and that row is the connection of what the person plans; only its app has
 *       the secret. Calls name the user as <code>me</code>, and by their ids those who let this one
 *       schedule in their names: they are read with the person and are hosts of the row too.
 *   <li>Several connections stand side by side, each with one rule ({@link
 *       org.presente.zoom.account.Serves}). The nearest serves: a teacher's own, the courses that
 *       begin with a prefix, a platform, everybody. A teacher is known by the address the platform
 *       tells, never by one that a person typed.
 *   <li>A check names each step and what is lost with it: the token, each scope by name, the list
 *       of users, a licensed host. A new token is asked for, because changed scopes count only for
 *       new ones.
 *   <li>What the last check found granted is kept: an optional feature without its scope is off
 *       ({@code Connections.allows}). Calls, this table, the lists to paste and the README name the
 *       same scopes; a test holds them together.
 *   <li>Whoever receives events says so ({@code eventArrived}, {@code eventRefused}); the check
 *       tells the admin.
 *   <li>An app that was removed on Zoom loses its secret and the people of its account at once; the
 *       row stays, since meetings point to it.
 *   <li>Hosts are read by a task and kept, so that no page waits for Zoom. A host that disappears
 *       from the account stays known and is marked as gone: meetings point to it.
 *   <li>How many people a host's licence lets in is read for some hosts at a time, kept for a week
 *       and read anew when the licence changed: the meeting form tells who does not fit in.
 *   <li>When Zoom rejects the connection itself, the sentence stands at the connection until a call
 *       succeeds again.
 * </ol>
 *
 * Not here: sub-accounts.
 */
package org.presente.zoom.account;
