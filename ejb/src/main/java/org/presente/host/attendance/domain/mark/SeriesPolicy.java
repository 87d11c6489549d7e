package org.presente.host.attendance.domain.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.measure.Fraction;

/**
 * How the marks of a series become one. Only points count: what is blank, excused or not graded
 * neither helps nor harms. Without any points there is no mark.
 */
public sealed interface SeriesPolicy {

  /** Points, exact; all marks must be out of the same maximum. */
  Optional<Fraction> combine(List<Mark> marks);

  /** Each occurrence has its own line item; the series has none. */
  record EachOccurrence() implements SeriesPolicy {
    @Override
    public Optional<Fraction> combine(List<Mark> marks) {
      return Optional.empty();
    }
  }

  record Best() implements SeriesPolicy {
    @Override
    public Optional<Fraction> combine(List<Mark> marks) {
      return points(marks).max(Comparator.naturalOrder());
    }
  }

  record Sum() implements SeriesPolicy {
    @Override
    public Optional<Fraction> combine(List<Mark> marks) {
      return points(marks).reduce(Fraction::plus);
    }
  }

  record Mean() implements SeriesPolicy {
    @Override
    public Optional<Fraction> combine(List<Mark> marks) {
      return mean(points(marks).toList());
    }
  }

  /** The mean without the n lowest; at least one mark is kept. */
  record DropLowest(int count) implements SeriesPolicy {

    public DropLowest {
      if (count < 0) {
        throw new IllegalArgumentException("Cannot drop fewer than none");
      }
    }

    @Override
    public Optional<Fraction> combine(List<Mark> marks) {
      List<Fraction> sorted = points(marks).sorted().toList();
      int dropped = Math.min(count, Math.max(0, sorted.size() - 1));
      return mean(sorted.subList(dropped, sorted.size()));
    }
  }

  private static Stream<Fraction> points(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Points.class::isInstance)
        .map(Mark.Points.class::cast)
        .map(Mark.Points::exact);
  }

  private static Optional<Fraction> mean(List<Fraction> points) {
    return points.stream()
        .reduce(Fraction::plus)
        .map(sum -> sum.dividedBy(Fraction.of(points.size(), 1)));
  }
}
