package org.presente.host.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.domain.PersonKeys;
import org.presente.host.roster.persistence.MembershipEntity;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.nrps.MembershipStatus;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.Registration;

/**
 * Reads one course's roster from the platform (NRPS 2.0), a page and a transaction at a time. Only
 * a complete reading may conclude that somebody left.
 */
@ApplicationScoped
public class RosterReader implements WorkHandler {
  static final String KIND = "roster.read";
  private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofHours(6);

  @Inject private RosterRepository repository;
  @Inject private Transactions transactions;
  @Inject private PlatformService platforms;
  @Inject private Memberships memberships;
  @Inject private WorkQueue queue;
  @Inject private Event<RosterChanged> changed;
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
    if (registration.isEmpty()) {
      return WorkOutcome.done();
    }
    Instant startedAt = clock.instant();
    MembershipOutcome outcome =
        memberships.read(
            registration.get(),
            new NamesRoleService(URI.create(source.get().membershipsUrl()), List.of("2.0")),
            MembershipQuery.everybody(),
            page -> keep(work, source.get(), page, startedAt));
    return record(work, outcome, startedAt);
  }

  private void keep(Work work, RosterSourceEntity source, List<Member> page, Instant readAt) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          boolean news = false;
          for (Member member : page) {
            news |= keep(source, member, readAt);
          }
          if (news) {
            changed.fire(new RosterChanged(source.courseId()));
          }
        });
  }

  private boolean keep(RosterSourceEntity source, Member member, Instant readAt) {
    PersonEntity person =
        repository
            .person(source.registrationId(), member.userId())
            .orElseGet(
                () -> repository.add(new PersonEntity(source.registrationId(), member.userId())));
    person.learn(PersonFacts.of(member));
    person.isNamed(PersonKeys.ofRoster(member.personSourcedId()));
    CourseRole role = RosterService.roleOf(member.roles());
    Optional<MembershipEntity> known = repository.membership(source.courseId(), person.id());
    MembershipEntity membership =
        known.orElseGet(
            () -> {
              MembershipEntity made =
                  new MembershipEntity(source.courseId(), person.id(), role, readAt);
              repository.add(made);
              return made;
            });
    return membership.seenInRoster(role, status(member.status()), readAt) || known.isEmpty();
  }

  private static MembershipEntity.Status status(MembershipStatus status) {
    return switch (status) {
      case ACTIVE -> MembershipEntity.Status.ACTIVE;
      case INACTIVE -> MembershipEntity.Status.INACTIVE;
      case DELETED -> MembershipEntity.Status.LEFT;
    };
  }

  private WorkOutcome record(Work work, MembershipOutcome outcome, Instant startedAt) {
    if (outcome instanceof MembershipOutcome.Complete) {
      transactions.runInNew(() -> complete(work, startedAt));
      return WorkOutcome.done();
    }
    if (outcome instanceof MembershipOutcome.RetryLater later) {
      return WorkOutcome.retryLater(later.after(), later.reason());
    }
    if (outcome instanceof MembershipOutcome.Forbidden forbidden) {
      note(work, forbidden.reason());
      return WorkOutcome.giveUp("The platform does not let us read the roster");
    }
    note(work, outcome.toString());
    return WorkOutcome.retryLater(PAUSE_AFTER_REFUSAL, "The roster could not be read completely");
  }

  private void complete(Work work, Instant startedAt) {
    queue.confirm(work.lease());
    List<MembershipEntity> gone = repository.missingSince(work.subjectId(), startedAt);
    gone.forEach(MembershipEntity::leave);
    repository.source(work.subjectId()).ifPresent(source -> source.read(startedAt));
    if (!gone.isEmpty()) {
      changed.fire(new RosterChanged(work.subjectId()));
    }
  }

  private void note(Work work, String reason) {
    transactions.runInNew(
        () -> repository.source(work.subjectId()).ifPresent(source -> source.failed(reason)));
  }
}
