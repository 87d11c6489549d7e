package org.presente.host.attendance;

import java.math.BigDecimal;
import java.util.List;
import org.presente.host.gradebook.PostView;

/**
 * Everything one mark ever was.
 *
 * @param entries in the order in which they were written
 * @param posts that the platform accepted, in order; of the series where it has one column
 */
public record LedgerView(
    long personId, String name, BigDecimal maximum, List<EntryView> entries, List<PostView> posts) {
  public LedgerView {
    entries = List.copyOf(entries);
    posts = List.copyOf(posts);
  }
}
