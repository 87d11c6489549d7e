/**
 * The one door for calls to addresses that admins or platforms gave: https, public addresses, a
 * limit of size and time, no redirects. Zoom's own API has its client in the Zoom plugin.
 *
 * <p>What was called is kept for a day ({@link org.presente.host.outbound.CallLog}), with time,
 * answer and duration; ids in addresses, parameters and bodies never reach it. Plugins tell it of
 * their own calls.
 */
package org.presente.host.outbound;
