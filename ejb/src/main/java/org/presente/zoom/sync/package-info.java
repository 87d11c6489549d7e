/**
 * Keeping lessons and Zoom the same when somebody changes a meeting on Zoom.
 *
 * <ol>
 *   <li>Every minute each host with meetings ahead is listed: one or two calls for a host, never
 *       one for a meeting. Who wins where both sides differ stands in {@code domain}.
 *   <li>A host without meetings of ours is listed when somebody is about to plan the first, for the
 *       times at which they are taken ({@code HostLook}).
 *   <li>A host's failure stops no other host; a broken connection stops its own hosts only.
 *   <li>What runs is listed for hosts with a class about now, so that pages show it within a
 *       minute.
 *   <li>Webinars have a list of their own, asked for where the host has one of ours or the licence
 *       for them. Zoom lists none that run: of these, events tell.
 *   <li>Lists carry no settings. Each meeting is read in full within 24 hours and again in the hour
 *       before its start, as queued work: a few meetings at each tick, so that a course of hundreds
 *       does not use up the account's calls.
 *   <li>A meeting that is missing in its host's list is read by id before anything is believed.
 *   <li>A meeting that was gone and is listed again, because somebody recovered it on Zoom, is read
 *       by id and comes back to its lesson.
 *   <li>How fresh things are: topic, start, duration and whether it runs within a minute; passcode
 *       and settings within a day, and within the hour before the start.
 * </ol>
 */
package org.presente.zoom.sync;
