/**
 * What people are told: what needs a person, and news of their classes.
 *
 * <ol>
 *   <li>Matters are not stored: features are asked, and what was settled is gone from the list by
 *       itself. A matter is something that a person can end, and that no machine will. What only
 *       takes time is none. Features and plugins bring theirs through {@link
 *       org.presente.host.notification.MatterSource}; the words come from the kind.
 *   <li>News is told in the transaction of its cause, each person once: {@link
 *       org.presente.host.notification.Notices} keeps a row for each way it goes, under a key of
 *       kind, subject, time, person and way. Features and plugins bring their kinds through {@link
 *       org.presente.host.notification.NoticeSource} and say before it is mailed whether it is
 *       still true.
 *   <li>Everybody chooses for each kind: on the page and by mail, on the page, or not at all.
 *       Without a mail server there is the page.
 *   <li>Who gets mail is written to in the language of their last launch, else in the one most of
 *       the course uses, and in their own time zone.
 * </ol>
 */
package org.presente.host.notification;
