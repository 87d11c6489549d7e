/**
 * What a course may ask of a meeting, in groups that belong together. Each is a value that adds
 * itself to a {@link org.presente.zoom.api.MeetingRequest}; a group that is not given is not sent.
 */
package org.presente.zoom.api.option;
