/**
 * What lessons have to take over so that they and Zoom tell the same: desired × actual → actions.
 * Pure; the caller reads, applies and records. What our side wants made, changed or deleted has its
 * own work in the push queue.
 *
 * <p>Who wins, field by field:
 *
 * <table>
 *   <caption>The stated winner</caption>
 *   <tr><th>What differs</th><th>Nothing of ours waits</th><th>An edit of ours waits</th></tr>
 *   <tr><td>topic, start, duration</td><td>Zoom: the lesson takes it</td><td>ours is sent</td></tr>
 *   <tr><td>passcode, settings</td><td>Zoom, at the next full read</td><td>ours is sent</td></tr>
 *   <tr><td>time zone alone</td><td>nobody: the same instant</td><td>ours is sent</td></tr>
 *   <tr><td>our code in the agenda</td><td>the id counts</td><td>ours is sent</td></tr>
 *   <tr><td>lesson's meeting cancelled</td><td>ours: deleted on Zoom</td><td>the same</td></tr>
 *   <tr><td>deleted on Zoom</td><td>Zoom: offered for making anew</td><td>the same</td></tr>
 *   <tr><td>recovered on Zoom</td><td>Zoom: the lesson has it back</td><td>ours is sent</td></tr>
 * </table>
 *
 * <ol>
 *   <li>A meeting of Zoom's that no row of ours names by id is never touched: it may be a copy that
 *       somebody made there, with our code in it.
 *   <li>Absence from a list proves little: lists reach some months, and hosts can be changed.
 *       {@code Missing} asks the caller for a read by id; only Zoom's "gone" confirms it.
 *   <li>What was written after the list was begun is not judged by that list.
 *   <li>Dates of a series are not compared with what Zoom lists: Zoom returned wrong UTC times for
 *       series made before a change of clocks. (zoom-api.md 4.2)
 *   <li>Of a room without a fixed time neither start nor duration is compared, and it never grows
 *       too old to be missed.
 * </ol>
 */
package org.presente.zoom.sync.domain;
