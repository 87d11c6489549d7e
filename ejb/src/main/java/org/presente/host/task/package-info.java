/**
 * Work that does not belong to a request: one heartbeat drives scheduled tasks and a durable queue.
 *
 * <ol>
 *   <li>A task (the host's or a plugin's) runs once per tick in a cluster: it is leased in the
 *       database, and the lease carries a fencing number, so that a run that outlives its lease can
 *       find out before it writes.
 *   <li>Work is queued in the transaction of the change that needs it, under a key that makes it
 *       idempotent; a second request for the same key while the first waits is the same work.
 *   <li>Work for one key never runs twice at the same time. Work asked for while its key runs, runs
 *       again afterwards.
 *   <li>A node that dies gives its work back when the lease ends. Whoever handles work must expect
 *       that an earlier try got through: look before creating.
 *   <li>Nobody calls HTTP in a transaction: a handler reads in one, calls outside, records in
 *       another, and checks its lease in the recording one.
 *   <li>Losing a race for a row is expected: the run begins anew a second later, without an
 *       incident, unless it happens five times in a row.
 *   <li>Leases run on real time, schedules and retries on the application's clock.
 * </ol>
 */
package org.presente.host.task;
