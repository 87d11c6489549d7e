/**
 * Platform Notification Service 1.0: tools say where they want to hear of what, and hear of it
 * without anybody present.
 */
package org.presente.sandbox.lms.notice;
