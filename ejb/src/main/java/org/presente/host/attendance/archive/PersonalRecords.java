package org.presente.host.attendance.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.RefusedFile;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;

/**
 * Who was there, with marks and exceptions. Restored sessions are kept as they are: the rows they
 * were computed from stay behind, nothing is computed anew, and no mark goes to a gradebook.
 */
@Singleton
class PersonalRecords {
  /** In a trace: the session that was made. */
  private static final String SESSION = "session";

  private static final int MOST_SESSIONS = 20_000;
  private static final String STEP = "backup.step.sessions.";

  private final SessionRepository sessions;
  private final LedgerRepository ledger;
  private final PeopleRefs people;
  private final SessionJson json;
  private final DecisionJson decisions;

  @Inject
  PersonalRecords(
      SessionRepository sessions,
      LedgerRepository ledger,
      PeopleRefs people,
      SessionJson json,
      DecisionJson decisions) {
    this.decisions = decisions;
    this.sessions = sessions;
    this.ledger = ledger;
    this.people = people;
    this.json = json;
  }

  JsonObject write(BackupScope scope) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    List<SessionEntity> held = sessions.ofCourse(scope.courseId());
    if (held.size() > MOST_SESSIONS) {
      throw new RefusedFile(BackupFlaw.TOO_LARGE);
    }
    for (SessionEntity session : held) {
      scope.key(session.lessonId()).ifPresent(lesson -> all.add(json.write(session, lesson)));
    }
    return people
        .write(scope.courseId())
        .add("sessions", all)
        .add("decisions", decisions.write(scope.courseId()))
        .build();
  }

  List<PlannedStep> plan(JsonObject part, Restoration to) {
    Map<String, Optional<Long>> known = people.read(part, to);
    List<SessionJson.Read> read = read(part);
    long fresh = fresh(read, to).size();
    List<PlannedStep> steps = new ArrayList<>();
    steps.add(PlannedStep.ofCourse(Action.MAKE, STEP + "made", fresh));
    if (fresh < read.size()) {
      steps.add(PlannedStep.ofCourse(Action.SKIP, STEP + "same", read.size() - fresh));
    }
    int decided = decisions.fresh(part, to).size();
    if (decided > 0) {
      steps.add(PlannedStep.ofCourse(Action.MAKE, "backup.step.decisions.made", decided));
    }
    long strangers = known.values().stream().filter(Optional::isEmpty).count();
    if (strangers > 0) {
      steps.add(PlannedStep.ofCourse(Action.SKIP, STEP + "strangers", strangers));
    }
    return steps;
  }

  private List<SessionJson.Read> read(JsonObject part) {
    return new PartReader(part)
        .objects("sessions", MOST_SESSIONS).stream().map(json::read).toList();
  }

  /** Those that the course does not have; read at once for all of them. */
  private List<SessionJson.Read> fresh(List<SessionJson.Read> read, Restoration to) {
    Set<Place> there =
        sessions.ofCourse(to.courseId()).stream()
            .map(it -> new Place(Optional.of(it.lessonId()), it.source(), it.occurrenceKey()))
            .collect(Collectors.toCollection(HashSet::new));
    return read.stream()
        .filter(it -> place(it, to).lesson().isEmpty() || there.add(place(it, to)))
        .toList();
  }

  private static Place place(SessionJson.Read session, Restoration to) {
    return new Place(to.lesson(session.lesson()), session.source(), session.keptKey());
  }

  /** What no two sessions share; without a lesson for one that is yet to be made. */
  private record Place(Optional<Long> lesson, String source, String key) {}

  List<Trace> restore(JsonObject part, Restoration to) {
    Map<String, Optional<Long>> known = people.read(part, to);
    List<Trace> traces = new ArrayList<>();
    Map<SessionEntity, SessionJson.Read> made = new LinkedHashMap<>();
    for (SessionJson.Read session : fresh(read(part), to)) {
      to.lesson(session.lesson())
          .ifPresent(lesson -> made.put(json.make(session, to, lesson), session));
    }
    sessions.flush();
    made.forEach(
        (session, read) -> {
          json.fill(session, read, to, known);
          traces.add(trace(session));
        });
    traces.addAll(decisions.restore(part, to, known));
    return traces;
  }

  private static Trace trace(SessionEntity made) {
    return new Trace(
        Optional.of(made.lessonId()),
        Json.createObjectBuilder().add(SESSION, made.id().longValue()).build());
  }

  /** Whether the trace is of these records, not of rules. */
  static boolean isOwn(Trace trace) {
    return trace.memory().containsKey(SESSION) || DecisionJson.isOwn(trace);
  }

  void undo(Visit visit, Trace trace) {
    if (DecisionJson.isOwn(trace)) {
      decisions.undo(visit, trace);
      return;
    }
    long id = trace.memory().getJsonNumber(SESSION).longValue();
    ledger.removeExceptions(id);
    sessions.locked(id).ifPresent(sessions::remove);
  }
}
