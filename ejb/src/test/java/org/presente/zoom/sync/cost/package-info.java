/** What comparing costs: calls by the simulator's counters, and time. */
package org.presente.zoom.sync.cost;
