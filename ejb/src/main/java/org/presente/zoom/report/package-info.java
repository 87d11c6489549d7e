/**
 * Who was there, from Zoom's reports: finds ended runs of meetings, reads their participants until
 * the reports are certain, and hands the rows to the host's attendance.
 *
 * <ol>
 *   <li>Every class is watched from its start on; a run that was seen ending is looked for at once,
 *       otherwise from the scheduled end on, until 72 hours after it: Zoom lists runs late.
 *   <li>Ended runs are found in one list for each host; a meeting is asked for by itself only where
 *       Zoom does not give us that list, or the list has kept silent on a class for an hour.
 *   <li>A run is known by its uuid: every start makes a new one, and the plain id names the latest
 *       only. It is assigned to the class by the schedule in force; a run off every class is kept
 *       and tried again when the schedule changes.
 *   <li>Participants come from the best source that is allowed: the report names registrants; the
 *       dashboard is faster, with Business plans; past meetings need no report scope. Where all are
 *       refused, or none has rows at the last read, the live log stands in.
 *   <li>The first read comes when Zoom may be ready, further ones after 15 and 30 minutes, 1, 3, 24
 *       and 72 hours. No such report, no rows, and rows without time are "not ready", not "nobody".
 *   <li>Each run is work of its own: one that always fails holds up no other.
 *   <li>Rows are recorded in the transaction that notes the read. Addresses of devices are not
 *       read.
 * </ol>
 */
package org.presente.zoom.report;
