/**
 * The Zoom plugin: meetings for lessons, kept in step with Zoom, and attendance from its reports.
 * It uses the host's root packages only; nothing of the host knows it.
 */
package org.presente.zoom;
