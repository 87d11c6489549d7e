package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.InstanceEvidence;
import org.presente.host.attendance.SessionEvidence;
import org.presente.host.attendance.domain.session.EvidenceRead;
import org.presente.host.attendance.domain.session.Finality;
import org.presente.host.attendance.domain.session.FinalityRule;
import org.presente.host.attendance.domain.session.InstanceReads;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.registrant.Registrants;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.ZoomInstanceEntity;
import org.presente.zoom.report.persistence.ZoomInstanceEntity.State;

/** What is known of a run, as the host's attendance takes it; inside recording transactions. */
@Singleton
class Evidences {
  private final AttendanceService attendance;
  private final Registrants registrants;
  private final ReportRepository repository;
  private final Meetings meetings;
  private final RosterService roster;

  @Inject
  Evidences(
      AttendanceService attendance,
      Registrants registrants,
      ReportRepository repository,
      Meetings meetings,
      RosterService roster) {
    this.meetings = meetings;
    this.roster = roster;
    this.attendance = attendance;
    this.registrants = registrants;
    this.repository = repository;
  }

  /** A run whose report is still to come holds its class open. */
  void pending(MeetingFacts meeting, ZoomInstanceEntity instance) {
    record(meeting, instance, List.of());
  }

  /** Each lesson that leads to the meeting has a session of its own, with its own people. */
  void record(MeetingFacts meeting, ZoomInstanceEntity instance, List<PresenceRow> rows) {
    List<MeetingFacts> sharing = meetings.sharing(meeting);
    Map<String, Long> people = registrants.people(meeting.id());
    if (sharing.isEmpty()) {
      recordFor(meeting, instance, rows, people);
      return;
    }
    Stream.concat(Stream.of(meeting), sharing.stream())
        .forEach(each -> recordFor(each, instance, ownRows(each, rows, people), people));
  }

  /** Whom we registered for another course's lesson is nobody's guess here. */
  private List<PresenceRow> ownRows(
      MeetingFacts meeting, List<PresenceRow> rows, Map<String, Long> people) {
    Set<Long> members =
        roster.members(meeting.courseId()).stream()
            .map(MemberView::personId)
            .collect(Collectors.toUnmodifiableSet());
    return rows.stream()
        .filter(
            row -> {
              Long person = people.get(row.evidence().registrantRef());
              return person == null || members.contains(person);
            })
        .toList();
  }

  private void recordFor(
      MeetingFacts meeting,
      ZoomInstanceEntity instance,
      List<PresenceRow> rows,
      Map<String, Long> people) {
    Instant start = instance.scheduledStart().orElseThrow();
    attendance.record(
        new SessionEvidence(
            meeting.courseId(),
            meeting.lessonId(),
            MeetingFacts.SOURCE,
            meeting.classKey(start),
            meeting.topic(),
            start,
            end(meeting, instance, start),
            meeting.zone(),
            false,
            List.of(
                new InstanceEvidence(
                    instance.uuid(),
                    instance.startedAt(),
                    instance.endedAt(),
                    instance.state() == State.STABLE || instance.state() == State.EMPTY,
                    rows)),
            people,
            meeting.groupId()));
  }

  private static Instant end(MeetingFacts meeting, ZoomInstanceEntity instance, Instant start) {
    return meeting.start().equals(start) ? meeting.end() : instance.scheduledEnd().orElseThrow();
  }

  /** What a further read at {@code now} makes of the run. */
  State judge(ZoomInstanceEntity instance, EvidenceRead latest, Instant now) {
    List<EvidenceRead> reads = new ArrayList<>(repository.reads(instance.id()));
    reads.add(latest);
    Occurrence scheduled =
        Occurrence.of(
            instance.uuid(),
            instance.scheduledStart().orElseThrow(),
            instance.scheduledEnd().orElseThrow());
    InstanceReads all = new InstanceReads(instance.uuid(), instance.endedAt(), reads);
    boolean stable =
        FinalityRule.DEFAULT.judge(scheduled, List.of(all), now) instanceof Finality.Final;
    if (!stable) {
      return State.READING;
    }
    return reads.stream().anyMatch(read -> read.rows() > 0) ? State.STABLE : State.EMPTY;
  }
}
