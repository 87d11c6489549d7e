/**
 * Platform storage (LTI Client Side postMessages, OIDC Login with it, and its storage, all 0.1):
 * the page around the tool keeps values for it, so that a login can be told to belong to a launch
 * when cookies are blocked.
 *
 * <p>A window cannot see for which origin a message was meant. So the same pages are there under
 * two host names, {@code 127.0.0.1} and {@code localhost}: what a tool posts for the exact origin
 * of the authorization endpoint never arrives at the other name, what it posts for {@code *} does,
 * and is noted.
 */
package org.presente.sandbox.lms.storage;
