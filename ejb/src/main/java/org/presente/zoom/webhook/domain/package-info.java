/** What makes a request Zoom's, and what makes two events the same one. */
package org.presente.zoom.webhook.domain;
