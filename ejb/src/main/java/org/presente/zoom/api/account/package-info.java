/** What Zoom tells about an account and its hosts beyond the people in it. */
package org.presente.zoom.api.account;
