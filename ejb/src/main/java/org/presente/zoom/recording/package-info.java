/**
 * Cloud recordings in the course: found, shown, published and hidden.
 *
 * <ol>
 *   <li>Every host's list is read every half hour over the last four weeks, so that a recording is
 *       found whether or not an event told of it, and files that come late are seen. An event lets
 *       its host's list be read at once.
 *   <li>A recording is known by the uuid of its run and belongs to the lesson of its meeting. A new
 *       one is seen by staff only.
 *   <li>One that the list lacks, that an event tells of, or whose time on Zoom is over is looked at
 *       by its uuid. Where Zoom says that there is none, students see it no more, and staff for the
 *       30 days in which it can be brought back there.
 *   <li>Publishing and hiding change the course at once and the sharing on Zoom through the work
 *       queue; what Zoom then says is kept, so that a difference is seen.
 *   <li>Link and passcode are sealed, given to whoever may watch at the click only, and each click
 *       counts.
 *   <li>Who led the class is told of a new recording, students of a published one, each once.
 * </ol>
 */
package org.presente.zoom.recording;
