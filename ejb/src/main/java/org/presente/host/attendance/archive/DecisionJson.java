package org.presente.host.attendance.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.persistence.DecisionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;

/** What the staff said about people whom nothing else tells apart. */
@Singleton
class DecisionJson {
  private static final int MOST = 100_000;
  private static final int MOST_AT_ONE_DEVICE = 1_000;
  private static final String DECISION = "decision";

  private final SessionRepository sessions;
  private final Clock clock;

  @Inject
  DecisionJson(SessionRepository sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  JsonArrayBuilder write(long courseId) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (DecisionEntity decision : sessions.decisions(courseId)) {
      JsonArrayBuilder people = Json.createArrayBuilder();
      decision.personIds().forEach(person -> people.add(PeopleRefs.ref(person)));
      all.add(
          Json.createObjectBuilder()
              .add("identity", decision.key().text())
              .add("shownName", decision.shownName())
              .add("people", people)
              .add("at", decision.decidedAt().toString()));
    }
    return all;
  }

  /** Those about somebody of whom the course has not said anything. */
  List<Read> fresh(JsonObject part, Restoration to) {
    Set<IdentityKey> decided = new HashSet<>();
    sessions.decisions(to.courseId()).forEach(it -> decided.add(it.key()));
    return new PartReader(part)
        .objects("decisions", MOST).stream()
            .map(DecisionJson::read)
            .filter(it -> decided.add(it.key()))
            .toList();
  }

  private static Read read(PartReader decision) {
    IdentityKey key = decision.parsed("identity", 1_000, IdentityKey::parse);
    if (key.isBlank()) {
      throw decision.wrong("identity");
    }
    return new Read(
        key,
        decision.text("shownName", 1_000),
        decision.texts("people", MOST_AT_ONE_DEVICE, 40),
        decision.parsed("at", 40, Instant::parse));
  }

  /** One about members of the old course only is left out: it would say that it was nobody. */
  List<Trace> restore(JsonObject part, Restoration to, Map<String, Optional<Long>> people) {
    List<Trace> traces = new ArrayList<>();
    for (Read read : fresh(part, to)) {
      Set<String> members =
          read.people().stream()
              .flatMap(ref -> people.getOrDefault(ref, Optional.empty()).stream())
              .map(id -> Long.toString(id))
              .collect(Collectors.toUnmodifiableSet());
      if (read.people().isEmpty() || !members.isEmpty()) {
        traces.add(trace(made(read, to, members)));
      }
    }
    return traces;
  }

  private DecisionEntity made(Read read, Restoration to, Set<String> members) {
    return sessions.add(
        new DecisionEntity(
            to.courseId(),
            new Decision(read.key(), members),
            read.shownName(),
            to.visit().personId(),
            read.at()));
  }

  private static Trace trace(DecisionEntity made) {
    return new Trace(
        Optional.empty(), Json.createObjectBuilder().add(DECISION, made.id().longValue()).build());
  }

  static boolean isOwn(Trace trace) {
    return trace.memory().containsKey(DECISION);
  }

  void undo(Visit visit, Trace trace) {
    sessions
        .decision(trace.memory().getJsonNumber(DECISION).longValue())
        .filter(it -> !it.isUndone())
        .ifPresent(it -> it.undo(visit.personId(), clock.instant()));
  }

  /** A decision as a file has it. */
  record Read(IdentityKey key, String shownName, List<String> people, Instant at) {
    Read {
      people = List.copyOf(people);
    }
  }
}
