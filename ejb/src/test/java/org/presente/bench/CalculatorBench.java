package org.presente.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.presente.host.attendance.domain.AttendanceCalculator;
import org.presente.host.attendance.domain.SessionInput;
import org.presente.host.attendance.domain.SessionRules;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Link;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;

/**
 * The pure part of attendance: one class with ten to a million rows, on one thread. To be started
 * by hand, see bench/README.md.
 */
public final class CalculatorBench {
  private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

  private CalculatorBench() {}

  public static void main(String[] arguments) {
    System.out.println("rows people best-ms median-ms us-per-row");
    for (int rows : new int[] {10, 1_000, 10_000, 100_000, 1_000_000}) {
      measure(rows);
    }
  }

  private static void measure(int rows) {
    SessionInput input = input(rows, Math.max(5, rows / 30));
    int runs = rows >= 1_000_000 ? 3 : 10;
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < runs + 2; run++) {
      long start = System.nanoTime();
      int marked = AttendanceCalculator.calculate(input).members().size();
      double millis = (System.nanoTime() - start) / 1e6;
      if (run >= 2 && marked > 0) {
        times.add(millis);
      }
    }
    times.sort(null);
    System.out.printf(
        "%d %d %.2f %.2f %.2f%n",
        rows,
        input.roster().members().size(),
        times.get(0),
        times.get(times.size() / 2),
        1000 * times.get(times.size() / 2) / rows);
  }

  /** Everybody with their e-mail address, thirty stays each, some of them overlapping. */
  private static SessionInput input(int rows, int people) {
    Random random = new Random(42);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      members.add(
          new Member(
              Integer.toString(i),
              "Student " + i,
              "s" + i + "@school.example",
              Member.Role.STUDENT,
              TEN.minus(Duration.ofDays(30)),
              false));
    }
    List<PresenceRow> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Instant join = TEN.plusSeconds(random.nextInt(3500));
      Evidence who =
          Evidence.named("Student " + i % people).withEmail("s" + i % people + "@school.example");
      all.add(PresenceRow.of("r" + i, "i", who, join, join.plusSeconds(random.nextInt(900))));
    }
    return new SessionInput(
        new Occurrence("o", Interval.of(TEN, ELEVEN), false),
        List.of(InstanceSpan.of("i", TEN, ELEVEN)),
        all,
        new Roster(members, List.<Link>of()),
        Decisions.NONE,
        Set.of(),
        Grading.PROPORTIONAL,
        SessionRules.DEFAULT,
        true);
  }
}
