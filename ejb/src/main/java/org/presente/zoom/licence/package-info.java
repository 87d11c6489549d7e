/**
 * Freeing licences of hosts who do not need one, so that others can have them.
 *
 * <ol>
 *   <li>Off, until an admin says for a connection how many days without a meeting are enough.
 *   <li>Nobody loses a licence who is in a meeting, hosts one within those days, has a lesson's
 *       meeting at any time to come, or is named as alternative host of one.
 *   <li>What cannot be found out counts as a meeting. Zoom is asked right before, not the sync's
 *       last list.
 *   <li>Nothing is given by this: who needs a licence gets one from an admin of Zoom.
 * </ol>
 */
package org.presente.zoom.licence;
