/**
 * The visitor's notices and how they want to be told, and the way out of mails that needs no
 * launch.
 */
package org.presente.web.host.notice;
