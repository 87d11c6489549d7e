/**
 * The LTI addresses. The protocol library judges, the backend keeps; here requests become its
 * values and its results become redirects and pages.
 *
 * <ol>
 *   <li>Every refusal is a page: the failed step in plain words, an incident id, the status that
 *       the result names. Reasons and quotes for operators go into the incident.
 *   <li>In a frame the browser is asked once whether it keeps a cookie for us, before the platform
 *       is: Moodle's hints are good for one use, so a login cannot begin again after it failed.
 *       Where none comes back, one button begins the login in a new window.
 *   <li>Pages shown before we know the platform hold nothing but a text and may be framed by all.
 * </ol>
 */
package org.presente.web.host.launch;
