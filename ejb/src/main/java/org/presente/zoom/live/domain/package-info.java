/** Who is where, from what was told; pure. */
package org.presente.zoom.live.domain;
