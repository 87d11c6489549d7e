/**
 * What the simulated Zoom remembers: accounts, apps, users, meetings, registrants, instances and
 * who was in them. Plain values; the rules live in the neighbouring packages. Everything is guarded
 * by the one {@link org.presente.sandbox.zoom.state.World}.
 */
package org.presente.sandbox.zoom.state;
