/**
 * The one door for calls to addresses that admins or platforms gave: https, public addresses, a
 * limit of size and time, no redirects. Zoom's own API has its client in the Zoom plugin.
 */
package org.presente.host.outbound;
