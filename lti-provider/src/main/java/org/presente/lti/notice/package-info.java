/**
 * Platform Notification Service 1.0: the platform tells the tool, server to server, what happened
 * to a course. A notice is signed like an id_token and has no person and no state.
 */
package org.presente.lti.notice;
