package org.presente.host.attendance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Link;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.session.SessionWindow;
import org.presente.host.attendance.domain.session.Stay;

/**
 * A class from 10:00 to 11:00 with the roster of the case tables. Instances reach the calculator
 * only through the session window, as they do in the product.
 */
public final class SessionFixture {

  public static final Member ANA = Member.student("ana", "Ana Silva", "ana@school.example");
  public static final Member BEN = Member.student("ben", "Ben Okafor", "ben@school.example");
  public static final Member CHEN = Member.student("chen", "Chen Wei", "chen@school.example");
  public static final Member DANA = Member.student("dana", "Dana Kline", "dana@school.example");
  public static final Member HOST = Member.staff("host", "Helen Host", "helen@school.example");

  private Occurrence occurrence = Occurrence.of("o1", at("10:00"), at("11:00"));
  private final List<InstanceSpan> instances = new ArrayList<>();
  private final List<PresenceRow> rows = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private List<Member> members = List.of(ANA, BEN, CHEN, DANA, HOST);
  private Decisions decisions = Decisions.NONE;
  private Set<String> excused = Set.of();
  private Grading grading = Grading.PROPORTIONAL;
  private SessionRules rules = SessionRules.DEFAULT;
  private boolean finalised = true;

  /** The instance runs as scheduled unless others are given. */
  public static SessionFixture aClass() {
    return new SessionFixture();
  }

  /** A time of the day of the class, UTC. */
  public static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + (time.length() == 5 ? ":00Z" : "Z"));
  }

  public SessionFixture scheduled(Occurrence other) {
    occurrence = other;
    return this;
  }

  public SessionFixture instance(String key, String start, String end) {
    return instance(InstanceSpan.of(key, at(start), at(end)));
  }

  public SessionFixture instance(InstanceSpan instance) {
    instances.add(instance);
    return this;
  }

  public SessionFixture was(Member member, String join, String leave) {
    return was(member, "i1", join, leave);
  }

  public SessionFixture was(Member member, String instance, String join, String leave) {
    return row(instance, Evidence.named("").withEmail(member.email()), join, leave);
  }

  public SessionFixture saw(Evidence evidence) {
    return row("i1", evidence, "10:00", "11:00");
  }

  public SessionFixture row(String instance, Evidence evidence, String join, String leave) {
    return row(instance, evidence, Stay.between(at(join), at(leave)));
  }

  public SessionFixture row(String instance, Evidence evidence, Stay stay) {
    return row(PresenceRow.of("r" + rows.size(), instance, evidence, stay));
  }

  public SessionFixture row(PresenceRow row) {
    rows.add(row);
    return this;
  }

  public SessionFixture roster(Member... others) {
    members = List.of(others);
    return this;
  }

  public SessionFixture link(Link link) {
    links.add(link);
    return this;
  }

  public SessionFixture decided(Decision decision) {
    decisions = decisions.with(decision);
    return this;
  }

  public SessionFixture excused(Member member) {
    excused = Set.of(member.id());
    return this;
  }

  public SessionFixture graded(Grading other) {
    grading = other;
    return this;
  }

  public SessionFixture rules(SessionRules other) {
    rules = other;
    return this;
  }

  public SessionFixture notFinal() {
    finalised = false;
    return this;
  }

  public SessionInput input() {
    List<InstanceSpan> ran =
        instances.isEmpty()
            ? List.of(new InstanceSpan("i1", occurrence.scheduled()))
            : List.copyOf(instances);
    return new SessionInput(
        occurrence,
        SessionWindow.DEFAULT.assign(List.of(occurrence), ran).of(occurrence),
        rows,
        new Roster(members, links),
        decisions,
        excused,
        grading,
        rules,
        finalised);
  }

  public SessionResult calculate() {
    return AttendanceCalculator.calculate(input());
  }
}
