/** Connections to Zoom, for admins: credentials, the check that says what is wrong, the hosts. */
package org.presente.web.zoom.account;
