package org.presente.host.attendance.chart;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.attendance.recording.SessionComputation;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** What the pictures of the staff's pages are drawn from. */
@Stateless
public class ChartService {
  @Inject private SessionRepository sessions;
  @Inject private SessionComputation computation;
  @Inject private RosterService roster;

  /** Of one class of the visit's lesson; without people once its rows are gone. */
  public TimelineView timeline(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW);
    SessionEntity session =
        sessions
            .session(sessionId)
            .filter(found -> found.lessonId() == visit.lesson())
            .filter(found -> found.courseId() == visit.courseId())
            .orElseThrow(() -> new NotAllowed("session"));
    List<TimelineView.Stays> people = people(computation.compute(session), names(visit));
    return new TimelineView(
        session.scheduledStart(), session.scheduledEnd(), people, steps(people));
  }

  private static List<TimelineView.Stays> people(SessionResult result, Map<Long, String> names) {
    List<TimelineView.Stays> people = new ArrayList<>();
    result.members().stream()
        .filter(member -> !member.presence().intervals().isEmpty())
        .map(
            member -> {
              long id = Long.parseLong(member.memberId());
              return stays(id, names.getOrDefault(id, ""), member.presence());
            })
        .sorted(Comparator.comparing(TimelineView.Stays::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(people::add);
    result.unmatched().stream()
        .filter(person -> !person.presence().intervals().isEmpty())
        .map(person -> stays(0, String.join(", ", person.names()), person.presence()))
        .forEach(people::add);
    return people;
  }

  private static TimelineView.Stays stays(long id, String name, Presence presence) {
    return new TimelineView.Stays(
        id,
        name,
        presence.intervals().intervals().stream()
            .map(it -> new TimelineView.Stay(it.startInclusive(), it.endExclusive()))
            .toList(),
        presence.rowKeys().size());
  }

  private static List<TimelineView.Step> steps(List<TimelineView.Stays> people) {
    TreeMap<Instant, Integer> changes = new TreeMap<>();
    people.stream()
        .flatMap(person -> person.stays().stream())
        .forEach(
            stay -> {
              changes.merge(stay.from(), 1, Integer::sum);
              changes.merge(stay.to(), -1, Integer::sum);
            });
    List<TimelineView.Step> steps = new ArrayList<>();
    int present = 0;
    for (Map.Entry<Instant, Integer> change : changes.entrySet()) {
      present += change.getValue();
      steps.add(new TimelineView.Step(change.getKey(), present));
    }
    return steps;
  }

  /** Of all lessons of the visit's course. */
  public GridView grid(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW);
    List<SessionEntity> classes = sessions.ofCourse(visit.courseId());
    Map<Long, Map<Long, MarkEntity>> marks =
        sessions.marksOfCourse(visit.courseId()).stream()
            .collect(
                Collectors.groupingBy(
                    MarkEntity::personId,
                    Collectors.toMap(MarkEntity::sessionId, Function.identity())));
    Map<Long, String> names = names(visit);
    return new GridView(
        classes.stream().map(ChartService::column).toList(),
        marks.entrySet().stream()
            .filter(of -> names.containsKey(of.getKey()))
            .map(of -> student(of.getKey(), names.get(of.getKey()), of.getValue(), classes))
            .sorted(Comparator.comparing(GridView.Student::name, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  private static GridView.ClassView column(SessionEntity session) {
    return new GridView.ClassView(
        session.id(), session.title(), session.scheduledStart(), session.zone());
  }

  private static GridView.Student student(
      long id, String name, Map<Long, MarkEntity> marks, List<SessionEntity> classes) {
    return new GridView.Student(
        id,
        name,
        classes.stream()
            .map(session -> Optional.ofNullable(marks.get(session.id())).map(ChartService::cell))
            .toList());
  }

  private static GridView.Cell cell(MarkEntity mark) {
    return new GridView.Cell(
        mark.status(),
        mark.presentShare(),
        mark.present().plusSeconds(30).toMinutes(),
        mark.points());
  }

  private Map<Long, String> names(Visit visit) {
    return roster.members(visit.courseId()).stream()
        .collect(Collectors.toMap(MemberView::personId, MemberView::name));
  }
}
