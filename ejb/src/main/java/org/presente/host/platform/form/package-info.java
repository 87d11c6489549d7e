/**
 * What an admin types in about a platform, and what must be right about it. Also what is known of
 * the makes of LMS beforehand, so that most of it need not be typed.
 */
package org.presente.host.platform.form;
