/**
 * How addresses become pages. People see short addresses; each is forwarded to a Facelet that
 * cannot be asked for directly. Forms post back to the address they came from, so that every
 * request passes the filter that let the first one in. Also here: the headers every answer carries
 * and the one form of the session cookie.
 */
package org.presente.web.host.page;
