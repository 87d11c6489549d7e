package org.presente.host.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.EntryEntity;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.recording.MarkPosting;
import org.presente.host.attendance.recording.SessionComputation;
import org.presente.host.course.Visit;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.gradebook.PostView;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** How each mark came about: readable by the staff for all, by a student for the own ones. */
@Stateless
public class LedgerService {
  @Inject private VisitSessions sessions;
  @Inject private LedgerRepository ledger;
  @Inject private SessionComputation computation;
  @Inject private MarkPosting posting;
  @Inject private GradebookService gradebook;
  @Inject private RosterService roster;

  /** Of everybody who ever had a mark in the session, by name. */
  public List<LedgerView> ledger(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    return views(session, ledger.entries(session.id()), names(visit));
  }

  /** The visitor's own; empty while there is no mark. Who of the staff decided is not told. */
  public Optional<LedgerView> own(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    SessionEntity session = sessions.one(visit, sessionId);
    List<EntryEntity> own = ledger.entries(session.id(), visit.personId());
    return views(session, own, Map.of()).stream().findFirst();
  }

  private Map<Long, String> names(Visit visit) {
    return roster.members(visit.courseId()).stream()
        .collect(Collectors.toMap(MemberView::personId, MemberView::name));
  }

  private List<LedgerView> views(
      SessionEntity session, List<EntryEntity> entries, Map<Long, String> names) {
    Map<Long, List<PostView>> posts =
        gradebook.posts(session.lessonId(), posting.column(session).resourceId()).stream()
            .collect(Collectors.groupingBy(PostView::personId));
    Map<Long, List<EntryEntity>> byPerson =
        entries.stream().collect(Collectors.groupingBy(EntryEntity::personId));
    Map<Long, List<EvidenceView>> rows = entries.isEmpty() ? Map.of() : rows(session);
    Function<Long, LedgerView> view =
        person ->
            new LedgerView(
                person,
                names.getOrDefault(person, ""),
                SessionComputation.MAXIMUM,
                byPerson.get(person).stream().map(entry -> view(entry, names)).toList(),
                rows.getOrDefault(person, List.of()),
                posts.getOrDefault(person, List.of()));
    return byPerson.keySet().stream()
        .map(view)
        .sorted(
            Comparator.comparing(LedgerView::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(LedgerView::personId))
        .toList();
  }

  private Map<Long, List<EvidenceView>> rows(SessionEntity session) {
    if (session.isClosed()) {
      return Map.of();
    }
    Map<String, PresenceRow> told =
        computation
            .rows(session.id())
            .collect(Collectors.toMap(PresenceRow::key, Function.identity(), (a, b) -> a));
    return computation.compute(session).members().stream()
        .collect(
            Collectors.toMap(
                member -> Long.parseLong(member.memberId()),
                member -> rows(member.presence(), told)));
  }

  private static List<EvidenceView> rows(Presence presence, Map<String, PresenceRow> told) {
    return presence.rowKeys().stream()
        .flatMap(key -> Stream.ofNullable(told.get(key)))
        .map(
            row ->
                new EvidenceView(
                    row.evidence().displayName(),
                    row.stay().join(),
                    row.stay().interval().map(Interval::endExclusive),
                    row.waitingRoom()))
        .sorted(Comparator.comparing(EvidenceView::from))
        .toList();
  }

  private static EntryView view(EntryEntity entry, Map<Long, String> names) {
    return new EntryView(
        entry.writtenAt(),
        entry.present(),
        entry.held(),
        entry.points(),
        entry.pointsBefore(),
        entry.status(),
        entry.reason(),
        entry.proof(),
        entry.cause().name().toLowerCase(Locale.ROOT),
        entry.causedBy().map(person -> names.getOrDefault(person, "")),
        entry.rules());
  }
}
