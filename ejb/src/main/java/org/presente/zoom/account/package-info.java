/**
 * Connections to Zoom accounts: which app speaks for which course, whether it works, and who may
 * host.
 *
 * <ol>
 *   <li>A connection is a server-to-server app of one Zoom account, entered by an admin. Its secret
 *       is sealed at rest and never shown again; an empty field keeps it.
 *   <li>A registration's own connection serves its courses, else the institution-wide one.
 *   <li>A check names each step and what is lost with it: the token, each scope by name, the list
 *       of users, a licensed host. A new token is asked for, because changed scopes count only for
 *       new ones.
 *   <li>Hosts are read by a task and kept, so that no page waits for Zoom. A host that disappears
 *       from the account stays known and is marked as gone: meetings point to it.
 *   <li>When Zoom rejects the connection itself, the sentence stands at the connection until a call
 *       succeeds again.
 * </ol>
 *
 * Not here: personal connections of teachers (OAuth), sub-accounts.
 */
package org.presente.zoom.account;
