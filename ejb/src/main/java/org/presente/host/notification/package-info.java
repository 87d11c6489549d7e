/**
 * What needs a person: a count and a list on the staff's pages, and nothing when nothing does.
 *
 * <ol>
 *   <li>Nothing is stored: features are asked, and what was settled is gone from the list by
 *       itself.
 *   <li>A matter is something that a person can end, and that no machine will. What only takes time
 *       is none.
 *   <li>Features and plugins bring theirs through {@link
 *       org.presente.host.notification.MatterSource}; the words come from the kind.
 * </ol>
 *
 * Not here yet: the same as a mail digest.
 */
package org.presente.host.notification;
