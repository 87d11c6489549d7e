/** The table of recordings. */
package org.presente.zoom.recording.persistence;
