/**
 * Sends events the way Zoom does: signed, in the background, with a deadline of three seconds, and
 * again after 5, 20 and 60 minutes of sandbox time when the receiver failed.
 */
package org.presente.sandbox.zoom.webhook;
