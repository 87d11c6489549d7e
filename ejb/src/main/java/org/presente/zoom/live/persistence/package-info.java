/** Tables of what runs. */
package org.presente.zoom.live.persistence;
