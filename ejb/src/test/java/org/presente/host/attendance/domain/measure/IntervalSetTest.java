package org.presente.host.attendance.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The algebra against sets of single seconds, and its edges. */
class IntervalSetTest {

  private static final int SECONDS = 100;

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unionAndIntersectionAreThoseOfTheSeconds(long seed) {
    Random random = new Random(seed);
    List<Interval> left = anyIntervals(random);
    List<Interval> right = anyIntervals(random);
    BitSet union = seconds(left);
    union.or(seconds(right));
    BitSet common = seconds(left);
    common.and(seconds(right));

    IntervalSet one = IntervalSet.of(left);
    IntervalSet other = IntervalSet.of(right);
    assertThat(seconds(one.union(other).intervals())).isEqualTo(union);
    assertThat(one.union(other)).isEqualTo(other.union(one));
    assertThat(seconds(one.intersect(other).intervals())).isEqualTo(common);
    assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
    assertThat(one.length()).isEqualTo(Duration.ofSeconds(seconds(left).cardinality()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void membersAreSortedApartAndNotEmpty(long seed) {
    List<Interval> members = IntervalSet.of(anyIntervals(new Random(seed))).intervals();
    assertThat(members).noneMatch(Interval::isEmpty);
    assertThat(IntStream.range(1, members.size()))
        .allMatch(
            at -> members.get(at - 1).endExclusive().isBefore(members.get(at).startInclusive()));
  }

  @Test
  void touchingIntervalsBecomeOne() {
    assertThat(IntervalSet.of(span(5, 9), span(0, 5)).intervals()).containsExactly(span(0, 9));
  }

  @Test
  void nanosecondsAreKept() {
    Instant start = Instant.EPOCH;
    IntervalSet three =
        IntervalSet.of(
            Interval.of(start, start.plusNanos(1)),
            Interval.of(start.plusNanos(2), start.plusNanos(4)));
    assertThat(three.length()).isEqualTo(Duration.ofNanos(3));
  }

  @Test
  void emptySetHasNoStartAndNoEnd() {
    assertThat(IntervalSet.of(span(3, 3))).isEqualTo(IntervalSet.EMPTY);
    assertThat(IntervalSet.EMPTY.start()).isEmpty();
    assertThat(IntervalSet.EMPTY.end()).isEmpty();
    assertThat(IntervalSet.EMPTY.length()).isZero();
    assertThat(IntervalSet.of(span(1, 2), span(5, 6)).start()).contains(second(1));
    assertThat(IntervalSet.of(span(1, 2), span(5, 6)).end()).contains(second(6));
  }

  @Test
  void intervalNeverRunsBackwards() {
    assertThatThrownBy(() -> span(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gapIsZeroWhenIntervalsTouch() {
    assertThat(span(0, 5).gapTo(span(5, 9))).isZero();
    assertThat(span(0, 5).gapTo(span(7, 9))).isEqualTo(Duration.ofSeconds(2));
    assertThat(span(7, 9).gapTo(span(0, 5))).isEqualTo(Duration.ofSeconds(2));
    assertThat(span(0, 9).gapTo(span(3, 4))).isZero();
  }

  private static List<Interval> anyIntervals(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(any -> random.nextInt(SECONDS))
        .map(start -> span(start, start + random.nextInt(15)))
        .toList();
  }

  private static BitSet seconds(List<Interval> intervals) {
    BitSet set = new BitSet();
    intervals.forEach(
        it ->
            set.set(
                (int) it.startInclusive().getEpochSecond(),
                (int) it.endExclusive().getEpochSecond()));
    return set;
  }

  private static Interval span(int start, int end) {
    return Interval.of(second(start), second(end));
  }

  private static Instant second(int number) {
    return Instant.ofEpochSecond(number);
  }
}
