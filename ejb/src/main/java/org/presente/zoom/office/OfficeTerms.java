package org.presente.zoom.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.office.domain.Way;

/**
 * How hours are booked. All lengths are whole minutes.
 *
 * @param slot one student's time; of a line it counts for nothing
 * @param notice how long before its start a slot has to be booked
 * @param cancel how long before its start a slot may still be given up or changed
 * @param most who may wait in line at once; of slots it counts for nothing
 */
public record OfficeTerms(Way way, Duration slot, Duration notice, Duration cancel, int most) {
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int LONGEST_LINE = 100;

  /**
   * @param whole how long one date lasts
   */
  List<FieldProblem> problems(Duration whole) {
    List<FieldProblem> problems = new ArrayList<>();
    boolean slotFits = slot.compareTo(SHORTEST) >= 0 && slot.compareTo(whole) <= 0;
    if (way == Way.SLOTS && !slotFits) {
      problems.add(new FieldProblem("slot", Sentence.SLOT_OUT_OF_RANGE));
    }
    if (!isWithinAWeek(notice)) {
      problems.add(new FieldProblem("notice", Sentence.NOTICE_OUT_OF_RANGE));
    }
    if (!isWithinAWeek(cancel)) {
      problems.add(new FieldProblem("cancel", Sentence.NOTICE_OUT_OF_RANGE));
    }
    if (way == Way.LINE && (most < 1 || most > LONGEST_LINE)) {
      problems.add(new FieldProblem("most", Sentence.LINE_OUT_OF_RANGE));
    }
    return List.copyOf(problems);
  }

  private static boolean isWithinAWeek(Duration duration) {
    return !duration.isNegative() && duration.compareTo(WEEK) <= 0;
  }
}
