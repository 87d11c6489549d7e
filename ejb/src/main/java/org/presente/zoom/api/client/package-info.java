/**
 * Zoom's REST families as MicroProfile REST Client interfaces, and the wire below them.
 *
 * <p>The requests themselves are made by {@link org.presente.zoom.api.client.Transport} over the
 * JDK's client, since the client behind JAX-RS ({@code HttpURLConnection}) knows no PATCH and sends
 * a POST a second time by itself when a kept connection breaks: a meeting made twice.
 */
package org.presente.zoom.api.client;
