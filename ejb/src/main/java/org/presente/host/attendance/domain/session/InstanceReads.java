package org.presente.host.attendance.domain.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What was read of an ended instance so far, in the order of time. */
public record InstanceReads(String instanceKey, Instant endedAt, List<EvidenceRead> reads) {

  public InstanceReads {
    reads = reads.stream().sorted(Comparator.comparing(EvidenceRead::at)).toList();
  }

  /** Reads without rows are no evidence: reports come late. */
  List<EvidenceRead> filled() {
    return reads.stream().filter(read -> read.rows() > 0).toList();
  }
}
