/**
 * One launch in one browser. A {@link org.presente.host.course.Visit} travels sealed in a cookie of
 * its own path, so that two tabs with two launches never mix and any node can go on.
 *
 * <ol>
 *   <li>All pages of a launch live under {@code /l/{visit}/}; the filter opens the seal from the
 *       cookie, else from a header or a hidden field, never from an address.
 *   <li>What must work without any cookie in a new tab carries a ticket: sealed, short-lived, for
 *       one purpose.
 *   <li>Pages are found as beans, so that a plugin adds its own.
 * </ol>
 */
package org.presente.web.host.visit;
