/**
 * Meetings while they happen: starting, joining by whatever way, the waiting room, breakout rooms,
 * leaving, the end. All at the time of the sandbox clock.
 */
package org.presente.sandbox.zoom.live;
