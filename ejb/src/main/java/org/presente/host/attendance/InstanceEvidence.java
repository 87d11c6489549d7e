package org.presente.host.attendance;

import java.time.Instant;
import java.util.List;
import org.presente.host.attendance.domain.session.PresenceRow;

/**
 * One ended run of a meeting and what was read of it. Rows read earlier are kept: a read may bring
 * only what is new, and the same row again changes nothing.
 *
 * @param instanceKey the source's own name for the run, such as a UUID
 * @param stable whether the source's reports will not change any more, see {@code FinalityRule}
 * @param rows each with this instance's key
 */
public record InstanceEvidence(
    String instanceKey, Instant start, Instant end, boolean stable, List<PresenceRow> rows) {
  public InstanceEvidence {
    rows = List.copyOf(rows);
  }
}
