/**
 * What Zoom tells after a meeting, and when: reports come late, people outside the account are
 * blank, each source has its own members.
 */
package org.presente.sandbox.zoom.report;
