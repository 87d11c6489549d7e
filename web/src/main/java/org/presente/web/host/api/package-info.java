/**
 * The API for programs, below {@code /api}.
 *
 * <ol>
 *   <li>A client gets a token at {@code /api/token} and sends it as a bearer token; MicroProfile
 *       JWT verifies it, and its groups are the roles that resources ask for.
 *   <li>Whether the client may still call is asked each time.
 *   <li>Whatever goes wrong is answered as {@code application/problem+json}, with an incident's id
 *       where the fault is ours.
 * </ol>
 */
package org.presente.web.host.api;
