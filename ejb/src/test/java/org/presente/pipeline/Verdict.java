package org.presente.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceTable;
import org.presente.host.attendance.ListedView;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.SuggestionView;
import org.presente.host.attendance.UnmatchedView;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.identity.Proof;

/** What became of the participants of a class, in words. */
final class Verdict {
  private Verdict() {}

  /**
   * Such as {@code Ana by EMAIL}, {@code suggests Ana by INITIAL}, {@code unmatched}, {@code lists
   * Eva Lund}; the staff are left out.
   */
  static String of(AttendanceTable table) {
    return Stream.of(
            table.marks().stream().filter(it -> !it.present().isZero()).map(Verdict::mark),
            table.unmatched().stream().map(Verdict::unmatched),
            table.listed().stream().filter(Verdict::isGuest).map(it -> "lists " + it.name()))
        .flatMap(it -> it)
        .collect(Collectors.joining(", "));
  }

  private static String mark(MarkView mark) {
    return first(mark.name()) + " by " + mark.proof().map(Proof::name).orElseThrow();
  }

  private static String unmatched(UnmatchedView person) {
    List<SuggestionView> suggestions = person.suggestions();
    return suggestions.isEmpty()
        ? "unmatched"
        : "suggests "
            + first(suggestions.get(0).name())
            + " by "
            + suggestions.get(0).reasons().stream()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
  }

  private static boolean isGuest(ListedView person) {
    return person.kind() == ListedPerson.Kind.GUEST;
  }

  private static String first(String name) {
    return name.split(" ", -1)[0];
  }
}
