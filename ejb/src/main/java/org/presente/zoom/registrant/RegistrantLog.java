package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.ZoomRegistrant;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.registrant.persistence.RegistrantRepository;
import org.presente.zoom.registrant.persistence.ZoomRegistrantEntity;

/** The database's part of a registration: claim, then record, each in a transaction of its own. */
@Singleton
class RegistrantLog {
  /** Longer than a call to Zoom takes; on real time, like all leases. */
  private static final Duration CLAIM = Duration.ofSeconds(10);

  private static final Duration AFTER_A_REFUSAL = Duration.ofMinutes(5);

  private final RegistrantRepository repository;
  private final Meetings meetings;
  private final Connections connections;
  private final RosterService roster;
  private final MeetingSecrets secrets;
  private final Addresses addresses;
  private final Transactions transactions;
  private final Clock clock;
  private final Clock real = Clock.systemUTC();

  @Inject
  RegistrantLog(
      RegistrantRepository repository,
      Meetings meetings,
      Connections connections,
      RosterService roster,
      MeetingSecrets secrets,
      Addresses addresses,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.connections = connections;
    this.roster = roster;
    this.secrets = secrets;
    this.addresses = addresses;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Reads how far the registration is, and when Zoom has to be asked takes that on. The address is
   * committed here, before Zoom hears of it.
   */
  Enrolment claim(long meetingId, long personId) {
    try {
      return claimed(meetingId, personId);
    } catch (RuntimeException collision) {
      // Two clicks at the same moment: the second finds the row that the first made.
      return claimed(meetingId, personId);
    }
  }

  private Enrolment claimed(long meetingId, long personId) {
    return transactions.inNew(
        () ->
            meetings
                .find(meetingId)
                .filter(MeetingFacts::exists)
                .flatMap(
                    meeting ->
                        meetings.courses(meeting).stream()
                            .flatMap(course -> roster.member(course, personId).stream())
                            .findFirst()
                            .map(person -> claim(meeting, person)))
                .orElseGet(Enrolment.Unknown::new));
  }

  private Enrolment claim(MeetingFacts meeting, MemberView person) {
    ZoomRegistrantEntity registrant =
        repository
            .find(meeting.id(), person.personId())
            .flatMap(found -> repository.locked(found.id()))
            .orElseGet(() -> added(meeting, person));
    Optional<String> link = registrant.sealedJoinUrl().map(secrets::openLink);
    if (link.isPresent()) {
      return new Enrolment.Ready(link.get());
    }
    Instant realNow = real.instant();
    if (registrant.isBusy(realNow) || !registrant.mayTry(clock.instant())) {
      return new Enrolment.Waiting();
    }
    boolean triedBefore = registrant.attempts() > 0;
    registrant.tries(realNow.plus(CLAIM));
    Connection connection = connections.find(meeting.connectionId()).orElseThrow();
    return new Enrolment.Claimed(
        registrant.id(),
        connection,
        meeting.kind(),
        meeting.zoomId().orElseThrow(),
        new PersonName(person.name()),
        registrant.address(),
        triedBefore);
  }

  private ZoomRegistrantEntity added(MeetingFacts meeting, MemberView person) {
    return repository.add(
        new ZoomRegistrantEntity(meeting.id(), person.personId(), addresses.next()));
  }

  void registered(Enrolment.Claimed claim, ZoomRegistrant registrant) {
    transactions.runInNew(
        () ->
            repository
                .locked(claim.registrantId())
                .ifPresent(
                    row ->
                        row.registered(registrant.id(), secrets.sealLink(registrant.joinUrl()))));
  }

  /** A refusal may be cured by an admin at any time, so a later click tries again. */
  void failed(Enrolment.Claimed claim, Failure failure) {
    Instant again = clock.instant().plus(failure.permanent() ? AFTER_A_REFUSAL : failure.after());
    transactions.runInNew(
        () ->
            repository
                .locked(claim.registrantId())
                .ifPresent(row -> row.failed(failure.sentence(), again)));
  }
}
