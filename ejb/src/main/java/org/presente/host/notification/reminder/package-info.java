/**
 * The host's own news: a class begins soon, was moved or cancelled, and what waits for the staff.
 *
 * <ol>
 *   <li>Plugins say which classes come and when people are to be reminded; the host reminds who
 *       leads them and the students, once for each start. A class that was moved is reminded of at
 *       its new time, and at the old one no more.
 *   <li>A change that is taken back within two minutes is not mailed.
 *   <li>The staff gets one mail a day about all their courses, in the morning of the course's time
 *       zone, and none when nothing waits.
 * </ol>
 */
package org.presente.host.notification.reminder;
