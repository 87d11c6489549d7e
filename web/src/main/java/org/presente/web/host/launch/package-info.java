/**
 * The LTI addresses. The protocol library judges, the backend keeps; here requests become its
 * values and its results become redirects and pages.
 *
 * <ol>
 *   <li>Every refusal is a page: the failed step in plain words, an incident id, the status that
 *       the result names. Reasons and quotes for operators go into the incident.
 *   <li>In a frame the browser is asked once whether it keeps a cookie for us, before the platform
 *       is: Moodle's hints are good for one use, so a login cannot begin again after it failed.
 *       Where none comes back, the platform's storage is asked to keep the nonce; where that is
 *       silent for two seconds, one button begins the login in a new window. Nothing ever begins by
 *       itself a second time.
 *   <li>A launch bound by the storage has no cookie afterwards either: its seal travels from page
 *       to page in a hidden field, and what needs a form opens in a window of its own.
 *   <li>Whoever was on the way into a course is shown the way back, with what happened.
 *   <li>Pages shown before we know the platform hold nothing but a text and may be framed by all.
 * </ol>
 */
package org.presente.web.host.launch;
