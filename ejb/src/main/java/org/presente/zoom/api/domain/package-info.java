/**
 * The client's rules without the wire: what Zoom's numbers and texts mean, how its answers are
 * read, what each operation costs and needs. No clock, no network.
 */
package org.presente.zoom.api.domain;
