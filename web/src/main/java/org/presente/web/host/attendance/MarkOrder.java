package org.presente.web.host.attendance;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.attendance.MarkView;

/**
 * In which order the students stand.
 *
 * @param reversed last first
 */
public record MarkOrder(Column column, boolean reversed) {
  static final MarkOrder BY_NAME = new MarkOrder(Column.NAME, false);
  private static final String REVERSED = "-";

  /** What one can sort by. */
  public enum Column {
    NAME,
    /** The longest first. */
    MINUTES,
    /** The best first. */
    MARK,
    STATUS,
    PROOF,
    /** What did not arrive first. */
    POSTING;

    /** Its name in addresses and texts. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Empty for no order of ours. */
  static Optional<MarkOrder> parse(String text) {
    boolean reversed = text.startsWith(REVERSED);
    String key = reversed ? text.substring(1) : text;
    return Stream.of(Column.values())
        .filter(column -> column.key().equals(key))
        .map(column -> new MarkOrder(column, reversed))
        .findFirst();
  }

  String text() {
    return (reversed ? REVERSED : "") + column.key();
  }

  /** What a click on a column's head leads to. */
  MarkOrder clicked(Column head) {
    return new MarkOrder(head, head == column && !reversed);
  }

  /** For {@code aria-sort}. */
  String direction(Column head) {
    if (head != column) {
      return "none";
    }
    return reversed ? "descending" : "ascending";
  }

  Comparator<MarkView> comparator(Locale locale) {
    Comparator<MarkView> byName =
        Comparator.comparing(MarkView::name, Collator.getInstance(locale)::compare);
    Comparator<MarkView> first = first(byName);
    return (reversed ? first.reversed() : first)
        .thenComparing(byName)
        .thenComparing(MarkView::personId);
  }

  private Comparator<MarkView> first(Comparator<MarkView> byName) {
    return switch (column) {
      case NAME -> byName;
      case MINUTES -> Comparator.comparing(MarkView::present).reversed();
      case MARK ->
          Comparator.comparing(
              mark -> mark.points().map(BigDecimal::negate).orElse(mark.maximum()));
      case STATUS -> Comparator.comparing(MarkView::status);
      case PROOF ->
          Comparator.comparing(mark -> mark.proof().map(Enum::ordinal).orElse(Integer.MAX_VALUE));
      case POSTING -> Comparator.comparing(MarkOrder::urgency);
    };
  }

  private static int urgency(MarkView mark) {
    return switch (mark.posting().state()) {
      case REFUSED -> 0;
      case KEPT -> mark.posting().isDisputed() ? 1 : 5;
      case STOPPED -> 2;
      case SKIPPED -> 3;
      case WAITING -> 4;
      case NOTHING -> 5;
      case SENT -> 6;
    };
  }
}
