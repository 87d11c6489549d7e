package org.presente.host.attendance;

import java.math.BigDecimal;
import java.util.List;
import org.presente.host.gradebook.PostView;

/**
 * Everything one mark ever was.
 *
 * @param entries in the order in which they were written
 * @param rows that the latest value comes from, by time; none once they are no longer kept
 * @param posts that the platform accepted, in order; of the series where it has one column
 */
public record LedgerView(
    long personId,
    String name,
    BigDecimal maximum,
    List<EntryView> entries,
    List<EvidenceView> rows,
    List<PostView> posts) {
  public LedgerView {
    entries = List.copyOf(entries);
    rows = List.copyOf(rows);
    posts = List.copyOf(posts);
  }
}
