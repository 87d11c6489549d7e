package org.presente.bench.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.presente.host.attendance.domain.AttendanceCalculator;
import org.presente.host.attendance.domain.SessionInput;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.SessionRules;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;

/** One class with ten to a million rows, thirty for each student, some of them overlapping. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class CalculatorBenchmark {
  private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
  private static final int STAYS = 30;

  @Param({"10", "1000", "10000", "100000", "1000000"})
  private int rows;

  /** How students are recognised: by an address, or unmatched with names to compare. */
  @Param({"EMAIL", "NAME_WITH_TYPING_ERROR"})
  private Recognised recognised;

  private SessionInput input;

  /** What rows show of a student. */
  public enum Recognised {
    EMAIL,
    NAME_WITH_TYPING_ERROR;

    Evidence evidence(int student) {
      return this == EMAIL
          ? Evidence.named(called(student)).withEmail(address(student))
          : Evidence.named(called(student) + "x");
    }
  }

  @Setup
  public void makeRows() {
    Random random = new Random(42);
    int people = Math.max(5, rows / STAYS);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      members.add(Member.student(Integer.toString(i), called(i), address(i)));
    }
    List<PresenceRow> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Instant join = TEN.plusSeconds(random.nextInt(3500));
      Instant leave = join.plusSeconds(random.nextInt(900));
      all.add(PresenceRow.of("r" + i, "i", recognised.evidence(i % people), join, leave));
    }
    input =
        new SessionInput(
            new Occurrence("o", Interval.of(TEN, ELEVEN), false),
            List.of(InstanceSpan.of("i", TEN, ELEVEN)),
            all,
            new Roster(members, List.of()),
            Decisions.NONE,
            Set.of(),
            Grading.PROPORTIONAL,
            SessionRules.DEFAULT,
            true);
  }

  private static String address(int student) {
    return "s" + student + "@school.example";
  }

  /** Two words that both tell people apart, as real names do. */
  private static String called(int student) {
    return word(student / 200) + " " + word(7919 + student % 200);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.append("na").toString();
  }

  @Benchmark
  public SessionResult calculate() {
    return AttendanceCalculator.calculate(input);
  }
}
