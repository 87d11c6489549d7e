/**
 * What the plugin leaves to admins and courses: what new meetings begin with, and when doors open.
 */
package org.presente.zoom.meeting.setting;
