/**
 * Meetings as Zoom keeps them: what becomes of a request to create or change one, how a series
 * expands in local time, registration, and how a meeting looks in answers. Sources: meeting object
 * and recurrence pages of the API documentation.
 */
package org.presente.sandbox.zoom.meeting;
