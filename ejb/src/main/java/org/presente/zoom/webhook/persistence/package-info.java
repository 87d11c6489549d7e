/** Tables of the webhooks. */
package org.presente.zoom.webhook.persistence;
