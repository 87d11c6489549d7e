package org.presente.host.attendance.domain.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.measure.Fingerprint;

/**
 * One complete read of an instance's rows.
 *
 * @param fingerprint of the rows, whatever their order
 * @param rows how many; none means that the source is not ready
 */
public record EvidenceRead(Instant at, String fingerprint, int rows) {

  public static EvidenceRead of(Instant at, Collection<PresenceRow> rows) {
    List<String> prints = rows.stream().map(EvidenceRead::print).sorted().toList();
    return new EvidenceRead(at, new Fingerprint().addAll(prints).hex(), rows.size());
  }

  private static String print(PresenceRow row) {
    Evidence evidence = row.evidence();
    return new Fingerprint()
        .add(row.key())
        .add(row.instanceKey())
        .add(evidence.registrantRef())
        .add(evidence.accountUserId())
        .add(evidence.email())
        .add(evidence.displayName())
        .add(evidence.phone())
        .add(row.stay())
        .add(row.waitingRoom())
        .add(row.host())
        .hex();
  }
}
