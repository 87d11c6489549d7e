package org.presente.host.gradebook.passback;

import org.presente.host.gradebook.persistence.ScoreEntity;

/**
 * A part of a column's people, always the same: the scores of one lane go out one after the other,
 * lanes side by side. So no two workers ever hold the same score, and a large class does not wait
 * for one connection.
 *
 * @param number below {@link #PER_COLUMN}
 */
record Lane(long columnId, int number) {
  static final int PER_COLUMN = 4;

  static Lane of(ScoreEntity score) {
    return new Lane(score.columnId(), Math.floorMod(score.id(), PER_COLUMN));
  }

  /** As the queue names it. */
  String subject() {
    return columnId + "/" + number;
  }

  static Lane parse(String subject) {
    int slash = subject.indexOf('/');
    return new Lane(
        Long.parseLong(subject.substring(0, slash)),
        Integer.parseInt(subject.substring(slash + 1)));
  }
}
