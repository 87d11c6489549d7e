package org.presente.host.attendance.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.attendance.SessionEvidence;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.persistence.ExceptionEntity;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.Restoration;

/** One class that took place, with everybody's mark. */
@Singleton
class SessionJson {
  private static final int MOST_MARKS = 100_000;
  private static final long LONGEST_SECONDS = Duration.ofDays(7).toSeconds();

  private static final long LATEST = Instant.parse("9000-01-01T00:00:00Z").getEpochSecond();

  /** In front of keys from a file: what is restored is never the session of a class here. */
  private static final String KEPT = "backup-";

  private final SessionRepository sessions;
  private final LedgerRepository ledger;
  private final Clock clock;

  @Inject
  SessionJson(SessionRepository sessions, LedgerRepository ledger, Clock clock) {
    this.sessions = sessions;
    this.ledger = ledger;
    this.clock = clock;
  }

  JsonObjectBuilder write(SessionEntity session, String lesson) {
    JsonArrayBuilder marks = Json.createArrayBuilder();
    sessions.marks(session.id()).forEach(mark -> marks.add(write(mark)));
    JsonArrayBuilder exceptions = Json.createArrayBuilder();
    ledger.exceptions(session.id()).forEach(it -> exceptions.add(write(it)));
    return Json.createObjectBuilder()
        .add("lesson", lesson)
        .add("source", session.source())
        .add("key", session.occurrenceKey())
        .add("title", session.title())
        .add("start", session.scheduledStart().toString())
        .add("end", session.scheduledEnd().toString())
        .add("zone", session.zone().getId())
        .add("cancelled", session.isCancelled())
        .add("final", session.isFinal())
        .add("heldSeconds", session.held().toSeconds())
        .add("unmatched", session.unmatchedPeople())
        .add("erased", session.erasedPeople())
        .add("erasedPresent", session.erasedPresent())
        .add(
            "flags",
            Json.createArrayBuilder(session.flags().stream().map(Enum::name).sorted().toList()))
        .add("marks", marks)
        .add("exceptions", exceptions);
  }

  private static JsonObjectBuilder write(MarkEntity mark) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("person", PeopleRefs.ref(mark.personId()))
            .add("presentSeconds", mark.present().toSeconds())
            .add("share", plain(mark.presentShare()))
            .add("maximum", plain(mark.maximum()))
            .add("status", mark.status().name())
            .add("reason", mark.reason().name());
    mark.points().ifPresent(points -> json.add("points", plain(points)));
    mark.proof().ifPresent(proof -> json.add("proof", proof.name()));
    return json;
  }

  private static JsonObjectBuilder write(ExceptionEntity exception) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("person", PeopleRefs.ref(exception.personId()))
            .add("by", PeopleRefs.ref(exception.decidedBy()))
            .add("at", exception.decidedAt().toString());
    exception.points().ifPresent(points -> json.add("points", plain(points)));
    return json;
  }

  /** As text: JSON's numbers have no scale. */
  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  Read read(PartReader session) {
    Instant start = session.parsed("start", 40, Instant::parse);
    Instant end = session.parsed("end", 40, Instant::parse);
    if (!end.isAfter(start) || Math.abs(start.getEpochSecond()) > LATEST) {
      throw session.wrong("end");
    }
    return new Read(
        session.text("lesson", 40),
        session.text("source", 40),
        session.text("key", 190),
        session.text("title", 500),
        start,
        end,
        session.parsed("zone", 64, ZoneId::of),
        session.flag("cancelled"),
        new SessionEntity.Archived(
            session.flag("final"),
            Duration.ofSeconds(session.longNumber("heldSeconds", 0, LONGEST_SECONDS)),
            session.number("unmatched", 0, Integer.MAX_VALUE),
            erased(session),
            flags(session)),
        session.objects("marks", MOST_MARKS).stream().map(SessionJson::mark).toList(),
        session.objects("exceptions", MOST_MARKS).stream().map(SessionJson::exception).toList());
  }

  /** Files of before people could be forgotten say nothing of it. */
  private static SessionEntity.Erased erased(PartReader session) {
    int people = session.has("erased") ? session.number("erased", 0, MOST_MARKS) : 0;
    int present = session.has("erasedPresent") ? session.number("erasedPresent", 0, people) : 0;
    return new SessionEntity.Erased(people, present);
  }

  private static Set<SessionFlag> flags(PartReader session) {
    try {
      return session.texts("flags", SessionFlag.values().length, 40).stream()
          .map(SessionFlag::valueOf)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException unknown) {
      throw session.wrong("flags");
    }
  }

  private static Mark mark(PartReader mark) {
    return new Mark(
        mark.text("person", 40),
        Duration.ofSeconds(mark.longNumber("presentSeconds", 0, LONGEST_SECONDS)),
        decimal(mark, "share", 1, 8),
        mark.has("points") ? Optional.of(decimal(mark, "points", 99_999_999, 2)) : Optional.empty(),
        decimal(mark, "maximum", 99_999_999, 2),
        new MarkEntity.Verdict(
            mark.parsed("status", 40, MarkStatus::valueOf),
            mark.parsed("reason", 40, MarkReason::valueOf),
            mark.has("proof")
                ? Optional.of(mark.parsed("proof", 40, Proof::valueOf))
                : Optional.empty()));
  }

  private static Exempt exception(PartReader exception) {
    return new Exempt(
        exception.text("person", 40),
        exception.has("points")
            ? Optional.of(decimal(exception, "points", 99_999_999, 2))
            : Optional.empty(),
        exception.parsed("at", 40, Instant::parse));
  }

  private static BigDecimal decimal(PartReader from, String name, int most, int decimals) {
    BigDecimal number = from.parsed(name, 20, BigDecimal::new);
    if (number.scale() > decimals
        || number.scale() < 0
        || number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw from.wrong(name);
    }
    return number;
  }

  /** Without marks. To be written down before {@link #fill}: its rows refer to the session's. */
  SessionEntity make(Read read, Restoration to, long lesson) {
    SessionEntity session =
        sessions.add(
            new SessionEntity(
                new SessionEvidence(
                    to.courseId(),
                    lesson,
                    read.source(),
                    read.keptKey(),
                    read.title(),
                    read.start(),
                    read.end(),
                    read.zone(),
                    read.cancelled(),
                    List.of(),
                    Map.of()),
                clock.instant()));
    session.isRestored(read.result(), clock.instant());
    return session;
  }

  /** The marks and exceptions of those who are members here. */
  void fill(SessionEntity session, Read read, Restoration to, Map<String, Optional<Long>> people) {
    Set<Long> marked = new HashSet<>();
    for (Mark mark : read.marks()) {
      person(people, mark.person())
          .filter(marked::add)
          .map(person -> new MarkEntity(session.id(), person))
          .map(it -> restored(it, mark))
          .ifPresent(sessions::add);
    }
    for (Exempt it : read.exceptions()) {
      person(people, it.person())
          .ifPresent(
              person ->
                  ledger.add(
                      new ExceptionEntity(
                          session.id(), person, it.points(), to.visit().personId(), it.at())));
    }
  }

  private static MarkEntity restored(MarkEntity entity, Mark mark) {
    return entity.isRestored(
        mark.present(), mark.share(), mark.points(), mark.maximum(), mark.verdict());
  }

  private static Optional<Long> person(Map<String, Optional<Long>> people, String ref) {
    return people.getOrDefault(ref, Optional.empty());
  }

  /** A class as a file has it. */
  record Read(
      String lesson,
      String source,
      String key,
      String title,
      Instant start,
      Instant end,
      ZoneId zone,
      boolean cancelled,
      SessionEntity.Archived result,
      List<Mark> marks,
      List<Exempt> exceptions) {

    String keptKey() {
      return key.startsWith(KEPT) ? key : KEPT + key;
    }
  }

  record Mark(
      String person,
      Duration present,
      BigDecimal share,
      Optional<BigDecimal> points,
      BigDecimal maximum,
      MarkEntity.Verdict verdict) {}

  record Exempt(String person, Optional<BigDecimal> points, Instant at) {}
}
