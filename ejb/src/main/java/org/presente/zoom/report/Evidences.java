package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.InstanceEvidence;
import org.presente.host.attendance.SessionEvidence;
import org.presente.host.attendance.domain.session.EvidenceRead;
import org.presente.host.attendance.domain.session.Finality;
import org.presente.host.attendance.domain.session.FinalityRule;
import org.presente.host.attendance.domain.session.InstanceReads;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.zoom.meeting.MeetingFacts;
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

  @Inject
  Evidences(AttendanceService attendance, Registrants registrants, ReportRepository repository) {
    this.attendance = attendance;
    this.registrants = registrants;
    this.repository = repository;
  }

  /** A run whose report is still to come holds its class open. */
  void pending(MeetingFacts meeting, ZoomInstanceEntity instance) {
    record(meeting, instance, List.of());
  }

  void record(MeetingFacts meeting, ZoomInstanceEntity instance, List<PresenceRow> rows) {
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
            registrants.people(meeting.id())));
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
