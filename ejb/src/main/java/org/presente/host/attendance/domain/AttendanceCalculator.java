package org.presente.host.attendance.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.identity.Identifier;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.mark.Attended;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.GradedPeriod;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.session.PresenceRow;

/**
 * From the rows of a session to the marks of a course. The story: sort the rows by person, unite
 * each person's time within the class, see whether the session can be graded at all, then give each
 * student a mark and list everybody else. The same input gives the same result, in the same order.
 */
public final class AttendanceCalculator {

  private final SessionInput input;
  private final Interval window;
  private final GradedPeriod period;
  private final List<PresenceRow> rows;
  private final SortedRows people;
  private final Set<SessionFlag> flags = EnumSet.noneOf(SessionFlag.class);

  private AttendanceCalculator(SessionInput input) {
    this.input = input;
    this.window = input.rules().window(input.occurrence().scheduled());
    this.period = GradedPeriod.of(input.occurrence(), input.instances(), input.rules().basis());
    this.rows = ownRows(input);
    this.people = new SortedRows(new Identifier(input.roster(), input.decisions()), rows);
  }

  public static SessionResult calculate(SessionInput input) {
    return new AttendanceCalculator(input).result();
  }

  private static List<PresenceRow> ownRows(SessionInput input) {
    Set<String> instances =
        input.instances().stream().map(InstanceSpan::key).collect(Collectors.toSet());
    return input.rows().stream().filter(row -> instances.contains(row.instanceKey())).toList();
  }

  private SessionResult result() {
    List<Hindrance> hindrances = Hindrance.find(input, period, rows, people.ofStaff());
    hindrances.forEach(hindrance -> flags.add(hindrance.flag()));
    List<UnmatchedPerson> unmatched = unmatched();
    addRowFlags(unmatched);
    return new SessionResult(
        input.occurrence().key(),
        period,
        students(new MarkRules(input, period, hindrances)),
        unmatched,
        listed(),
        flags,
        input.finalised());
  }

  private void addRowFlags(List<UnmatchedPerson> unmatched) {
    if (rows.size() < input.rows().size()) {
      flags.add(SessionFlag.FOREIGN_ROW);
    }
    if (rows.stream().anyMatch(row -> row.stay().interval().isEmpty())) {
      flags.add(SessionFlag.ROW_WITHOUT_END);
    }
    if (!unmatched.isEmpty()) {
      flags.add(SessionFlag.UNMATCHED_PEOPLE);
    }
  }

  private List<MemberResult> students(MarkRules marks) {
    return membersById().filter(Member::isGraded).map(it -> student(it, marks)).toList();
  }

  private MemberResult student(Member member, MarkRules marks) {
    RowGroup rowsOfMember = people.of(member);
    Presence presence = rowsOfMember.presence(window);
    return new MemberResult(
        member.id(),
        presence,
        Attended.of(presence.intervals(), period.intervals())
            .map(Attended::share)
            .orElse(Fraction.ZERO),
        rowsOfMember.proofs(),
        marks.markFor(member, presence));
  }

  private List<UnmatchedPerson> unmatched() {
    return people.unmatched().entrySet().stream()
        .filter(it -> it.getValue().hasTime())
        .map(it -> unmatched(IdentityKey.parse(it.getKey()), it.getValue()))
        .toList();
  }

  private UnmatchedPerson unmatched(IdentityKey key, RowGroup group) {
    return new UnmatchedPerson(key, group.names(), group.presence(window), group.suggestions());
  }

  private List<ListedPerson> listed() {
    Stream<ListedPerson> members =
        membersById()
            .filter(member -> !member.isGraded())
            .filter(member -> people.of(member).hasTime())
            .map(this::notGraded);
    return Stream.of(
            members,
            others(ListedPerson.Kind.HOST, people.hosts()),
            others(ListedPerson.Kind.GUEST, people.guests()))
        .flatMap(it -> it)
        .sorted(Comparator.comparing(ListedPerson::kind).thenComparing(ListedPerson::ref))
        .toList();
  }

  private ListedPerson notGraded(Member member) {
    return new ListedPerson.NotGradedMember(
        member.id(),
        member.role() == Member.Role.STAFF
            ? ListedPerson.Kind.STAFF
            : ListedPerson.Kind.LEFT_COURSE,
        people.of(member).presence(window));
  }

  private Stream<ListedPerson> others(ListedPerson.Kind kind, Map<String, RowGroup> groups) {
    return groups.entrySet().stream()
        .filter(it -> it.getValue().hasTime())
        .map(
            it ->
                new ListedPerson.Other(
                    IdentityKey.parse(it.getKey()),
                    kind,
                    it.getValue().names(),
                    it.getValue().presence(window)));
  }

  private Stream<Member> membersById() {
    return input.roster().members().stream().sorted(Comparator.comparing(Member::id));
  }
}
