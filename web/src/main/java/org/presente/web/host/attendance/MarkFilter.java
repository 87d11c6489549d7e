package org.presente.web.host.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.gradebook.PostingState;

/** Which students of a large class are shown. */
public enum MarkFilter {
  ALL(mark -> true),
  ABSENT(mark -> mark.status() == MarkStatus.ABSENT),
  /** Not there for all of it. */
  PARTIAL(mark -> mark.status() == MarkStatus.LATE || mark.status() == MarkStatus.PARTIAL),
  /** Their marks did not reach the gradebook, and will not by themselves. */
  UNDELIVERED(
      mark ->
          mark.posting().state() == PostingState.REFUSED
              || mark.posting().state() == PostingState.STOPPED),
  /** A person changed their marks in the gradebook. */
  DISPUTED(mark -> mark.posting().isDisputed());

  private final Predicate<MarkView> shown;

  MarkFilter(Predicate<MarkView> shown) {
    this.shown = shown;
  }

  /** Empty for no filter of ours. */
  static Optional<MarkFilter> parse(String text) {
    return Stream.of(values()).filter(filter -> filter.key().equals(text)).findFirst();
  }

  /** Its name in addresses and texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean shows(MarkView mark) {
    return shown.test(mark);
  }
}
