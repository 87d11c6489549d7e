/**
 * Admins sign in with the account they have elsewhere (OpenID Connect Core 1.0, section 3.1: code
 * flow, with PKCE of RFC 7636).
 *
 * <ol>
 *   <li>It is offered once the operator has named an issuer, a client and the people who may come
 *       in: verified mail addresses or subjects. Nobody else of that issuer is an admin.
 *   <li>State, nonce and verifier stay in the session of the browser that left, for ten minutes and
 *       one return.
 *   <li>Keys are read at each sign-in: they are rare, and a withdrawn key is worth nothing at once.
 *   <li>Who comes in for the first time gets an account without a password that anybody knows. A
 *       second factor is the issuer's to ask for.
 *   <li>What fails leaves an incident; what the issuer said is in the log, not on the page.
 * </ol>
 */
package org.presente.host.admin.openid;
