package org.presente.host.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.database.Transactions;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.Registration;

/**
 * Reads one course's roster from the platform (NRPS 2.0), a page at a time. Where the platform says
 * how to read only what changed, that is done between full readings; what is missing there is the
 * platform's matter, so a full reading follows at least once a day. Only a complete full reading
 * may conclude that somebody left.
 */
@ApplicationScoped
public class RosterReader implements WorkHandler {
  static final String KIND = "roster.read";
  private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofHours(6);
  private static final Duration DIFFERENCES_ARE_TRUSTED_FOR = Duration.ofHours(24);

  @Inject private RosterRepository repository;
  @Inject private RosterWriter writer;
  @Inject private Transactions transactions;
  @Inject private PlatformService platforms;
  @Inject private Memberships memberships;
  @Inject private Incidents incidents;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<RosterSourceEntity> source =
        transactions.inNew(() -> repository.source(work.subjectId()));
    Optional<Registration> registration =
        source.flatMap(found -> platforms.registration(found.registrationId()));
    return registration
        .map(active -> read(work, source.get(), active))
        .orElseGet(WorkOutcome::done);
  }

  /** As the database keeps it: a marker with nanoseconds would be later than itself. */
  private Instant marker() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private WorkOutcome read(Work work, RosterSourceEntity source, Registration registration) {
    Optional<String> differences =
        source.differencesUrl(DIFFERENCES_ARE_TRUSTED_FOR, clock.instant());
    if (differences.isPresent()) {
      Instant startedAt = marker();
      MembershipOutcome outcome =
          memberships.readDifferences(
              registration,
              URI.create(differences.get()),
              page ->
                  writer.keep(
                      work,
                      source.registrationId(),
                      page,
                      new RosterWriter.Reading(startedAt, false)));
      if (!(outcome instanceof MembershipOutcome.Incomplete)) {
        return recorded(work, outcome, startedAt, false);
      }
    }
    return readInFull(work, source, registration);
  }

  private WorkOutcome readInFull(Work work, RosterSourceEntity source, Registration registration) {
    Instant startedAt = marker();
    RosterWriter.Reading reading = new RosterWriter.Reading(startedAt, source.readAt().isEmpty());
    MembershipOutcome outcome =
        memberships.read(
            registration,
            new NamesRoleService(URI.create(source.membershipsUrl()), List.of("2.0")),
            MembershipQuery.everybody(),
            page -> writer.keep(work, source.registrationId(), page, reading));
    if (outcome instanceof MembershipOutcome.Complete) {
      writer.leaveMissing(work, startedAt);
    }
    return recorded(work, outcome, startedAt, true);
  }

  private WorkOutcome recorded(
      Work work, MembershipOutcome outcome, Instant startedAt, boolean full) {
    if (outcome instanceof MembershipOutcome.Complete complete) {
      transactions.runInNew(() -> complete(work, complete, startedAt, full));
      return WorkOutcome.done();
    }
    if (outcome instanceof MembershipOutcome.RetryLater later) {
      note(work, later.reason());
      return WorkOutcome.retryLater(later.after(), later.reason());
    }
    if (outcome instanceof MembershipOutcome.Forbidden forbidden) {
      String incident = noteWithdrawn(work, forbidden.reason());
      return WorkOutcome.giveUp("The platform does not let us read the roster", incident);
    }
    note(work, outcome.toString());
    return WorkOutcome.retryLater(PAUSE_AFTER_REFUSAL, "The roster could not be read completely");
  }

  private void complete(
      Work work, MembershipOutcome.Complete complete, Instant startedAt, boolean full) {
    queue.confirm(work.lease());
    RosterSourceEntity source = repository.source(work.subjectId()).orElseThrow();
    Optional<String> differences = complete.differences().map(URI::toString);
    if (full) {
      source.readInFull(startedAt, differences);
    } else {
      source.read(startedAt, differences);
    }
  }

  private void note(Work work, String reason) {
    transactions.runInNew(
        () ->
            repository
                .source(work.subjectId())
                .ifPresent(
                    source -> source.failed(reason, incident(source, reason), clock.instant())));
  }

  private String noteWithdrawn(Work work, String reason) {
    return transactions.inNew(
        () -> {
          RosterSourceEntity source = repository.source(work.subjectId()).orElseThrow();
          String incident = incident(source, reason);
          source.isWithdrawn(reason, incident, clock.instant());
          return incident;
        });
  }

  /** One for each row of failures, not one for each try. */
  private String incident(RosterSourceEntity source, String reason) {
    return source
        .incidentCode()
        .orElseGet(
            () ->
                incidents.report(
                    "host.roster",
                    "The roster of course %d cannot be read: %s"
                        .formatted(source.courseId(), reason)));
  }
}
