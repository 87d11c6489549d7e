package org.presente.host.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.CHEN;
import static org.presente.host.attendance.domain.SessionFixture.DANA;
import static org.presente.host.attendance.domain.SessionFixture.HOST;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;

/** What holds for any rows. Each seed makes one random session; a failure names its seed. */
class AttendancePropertiesTest {

  private static final Occurrence CLASS = Occurrence.of("o1", at("10:00"), at("11:00"));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<Member> MEMBERS = List.of(ANA, BEN, CHEN, DANA, HOST);
  private static final List<String> NAMES =
      List.of("Ana Silva", "Ana S", "ben okafor", "Wei, Chen", "Dan Kline", "Zoe", "iPhone", "");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfRowsInstancesAndMembersIsIrrelevant(long seed) {
    Random random = new Random(seed);
    SessionInput input = anySession(random);
    SessionInput shuffled =
        input(
            shuffled(input.instances(), random),
            shuffled(input.rows(), random),
            shuffled(input.roster().members(), random),
            input.decisions());

    assertThat(calculate(shuffled)).isEqualTo(calculate(input));
    assertThat(calculate(shuffled).fingerprint()).isEqualTo(calculate(input).fingerprint());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readingRowsTwiceChangesNoMark(long seed) {
    SessionInput input = anySession(new Random(seed));
    List<PresenceRow> twice = new ArrayList<>(input.rows());
    twice.addAll(input.rows());
    SessionInput again =
        input(input.instances(), twice, input.roster().members(), input.decisions());

    assertThat(calculate(again).fingerprint()).isEqualTo(calculate(input).fingerprint());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherDeviceNeverLowersPresenceOrMark(long seed) {
    Random random = new Random(seed);
    SessionInput input = anySession(random);
    List<PresenceRow> more = new ArrayList<>(input.rows());
    more.add(anyRow("device", random));
    SessionResult before = calculate(input);
    SessionResult after =
        calculate(input(input.instances(), more, input.roster().members(), input.decisions()));

    for (MemberResult member : before.members()) {
      MemberResult then = after.member(member.memberId()).orElseThrow();
      assertThat(then.presence().length()).isGreaterThanOrEqualTo(member.presence().length());
      assertThat(then.share()).isGreaterThanOrEqualTo(member.share());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void presenceStaysWithinTheClassAndMarksWithinTheMaximum(long seed) {
    SessionResult result = calculate(anySession(new Random(seed)));
    Interval scheduled = CLASS.scheduled();

    assertThat(result.members())
        .allSatisfy(
            member -> {
              assertThat(member.presence().intervals().intersect(scheduled))
                  .isEqualTo(member.presence().intervals());
              assertThat(member.presence().length()).isLessThanOrEqualTo(scheduled.length());
              assertThat(member.share()).isBetween(Fraction.ZERO, Fraction.ONE);
              member
                  .mark()
                  .points()
                  .ifPresent(points -> assertThat(points).isBetween(BigDecimal.ZERO, HUNDRED));
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void overtimeNeverLowersAMarkAndStaysWithinItsMinutes(long seed) {
    SessionInput input = anySession(new Random(seed));
    Interval counted = Interval.of(at("10:00"), at("11:20"));
    SessionResult usual = calculate(input);
    SessionResult longer = calculate(withOvertime(input, Duration.ofMinutes(20)));

    for (MemberResult member : usual.members()) {
      MemberResult then = longer.member(member.memberId()).orElseThrow();
      assertThat(then.share()).isGreaterThanOrEqualTo(member.share());
      assertThat(then.share()).isLessThanOrEqualTo(Fraction.ONE);
      assertThat(then.presence().intervals().intersect(counted))
          .isEqualTo(then.presence().intervals());
    }
  }

  private static SessionInput withOvertime(SessionInput input, Duration overtime) {
    return new SessionInput(
        input.occurrence(),
        input.instances(),
        input.rows(),
        input.roster(),
        input.decisions(),
        input.excused(),
        input.grading(),
        input.rules().withOvertime(overtime),
        input.finalised());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void presenceIsWhatCountingEachSecondGives(long seed) {
    SessionInput input = anySession(new Random(seed));
    long seconds =
        IntStream.range(0, 3600)
            .mapToObj(second -> CLASS.scheduled().startInclusive().plusSeconds(second))
            .filter(instant -> input.rows().stream().anyMatch(row -> showsAna(row, instant)))
            .count();

    assertThat(calculate(input).member("ana").orElseThrow().presence().length())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoingADecisionRestoresTheResult(long seed) {
    Random random = new Random(seed);
    SessionInput input = anySession(random);
    Evidence someone = anyEvidence(random).withEmail("guest@home.example");
    Decisions decided =
        input.decisions().with(new Decision(someone.decisionKey(), Set.of("ana", "ben")));
    SessionInput undone =
        input(
            input.instances(),
            input.rows(),
            input.roster().members(),
            decided.undo(someone.decisionKey()));

    assertThat(calculate(undone)).isEqualTo(calculate(input));
  }

  /** The sessions are not trivial: all kinds of people come up. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyRowIsAccountedForOnce(long seed) {
    SessionInput input = anySession(new Random(seed));
    SessionResult result = calculate(input);
    List<String> listed = new ArrayList<>();
    result.members().forEach(it -> listed.addAll(it.presence().rowKeys()));
    result.unmatched().forEach(it -> listed.addAll(it.presence().rowKeys()));
    result.listed().forEach(it -> listed.addAll(it.presence().rowKeys()));

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(listed)
        .containsAll(
            input.rows().stream().filter(PresenceRow::counts).map(PresenceRow::key).toList());
  }

  private static boolean showsAna(PresenceRow row, Instant instant) {
    Evidence evidence = row.evidence();
    boolean ana =
        evidence.email().equals(ANA.email())
            || (evidence.email().isEmpty() && evidence.displayName().equals("Ana Silva"));
    return ana
        && !row.host()
        && !row.waitingRoom()
        && row.stay()
            .interval()
            .filter(it -> !instant.isBefore(it.startInclusive()))
            .filter(it -> instant.isBefore(it.endExclusive()))
            .isPresent();
  }

  private static SessionInput anySession(Random random) {
    List<InstanceSpan> instances = new ArrayList<>();
    for (int number = 0; number <= random.nextInt(3); number++) {
      Instant start = anyTime(random);
      instances.add(InstanceSpan.of("i" + number, start, start.plusSeconds(random.nextInt(4000))));
    }
    List<PresenceRow> rows =
        IntStream.range(0, random.nextInt(40))
            .mapToObj(number -> anyRow("r" + number, random))
            .toList();
    return input(instances, rows, MEMBERS, Decisions.NONE);
  }

  private static PresenceRow anyRow(String key, Random random) {
    Instant join = anyTime(random);
    Instant leave = join.plusSeconds(random.nextInt(2400));
    PresenceRow row = PresenceRow.of(key, "i0", anyEvidence(random), join, leave);
    return switch (random.nextInt(8)) {
      case 0 -> row.inWaitingRoom();
      case 1 -> row.ofHost();
      default -> row;
    };
  }

  private static Evidence anyEvidence(Random random) {
    Evidence named = Evidence.named(NAMES.get(random.nextInt(NAMES.size())));
    return random.nextBoolean()
        ? named
        : named.withEmail(MEMBERS.get(random.nextInt(MEMBERS.size())).email());
  }

  /** From half an hour before the class to half an hour after it. */
  private static Instant anyTime(Random random) {
    return at("09:30").plusSeconds(random.nextInt(7200));
  }

  private static SessionInput input(
      List<InstanceSpan> instances,
      List<PresenceRow> rows,
      List<Member> members,
      Decisions decisions) {
    return new SessionInput(
        CLASS,
        instances,
        rows,
        new Roster(members, List.of()),
        decisions,
        Set.of(),
        Grading.PROPORTIONAL,
        SessionRules.DEFAULT,
        true);
  }

  private static SessionResult calculate(SessionInput input) {
    return AttendanceCalculator.calculate(input);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
