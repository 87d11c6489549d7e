/** Where Zoom posts its events, and the page on which an admin sets that up. */
package org.presente.web.zoom.webhook;
