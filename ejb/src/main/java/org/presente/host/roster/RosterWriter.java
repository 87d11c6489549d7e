package org.presente.host.roster;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.database.Portions;
import org.presente.host.database.Transactions;
import org.presente.host.roster.domain.PersonKeys;
import org.presente.host.roster.persistence.MembershipEntity;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipStatus;

/**
 * Keeps what a reading of a roster brings, a bounded number of members in each transaction: a
 * course of 50,000 is never in memory as a whole. The time the reading began marks who was seen.
 */
@Singleton
class RosterWriter {
  private static final int AT_A_TIME = 500;

  @Inject private RosterRepository repository;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private Event<RosterChanged> changed;

  /**
   * One reading of a roster.
   *
   * @param at when it began
   * @param first whether the course's roster was never read to the end before
   */
  record Reading(Instant at, boolean first) {}

  /** Some platforms send everybody on one page. */
  void keep(Work work, long registrationId, List<Member> page, Reading reading) {
    Portions.of(page)
        .forEach(
            part -> inLease(work, () -> keepPart(work.subjectId(), registrationId, part, reading)));
  }

  private boolean keepPart(long courseId, long registrationId, List<Member> part, Reading reading) {
    Map<String, Member> members = new LinkedHashMap<>();
    part.forEach(member -> members.put(member.userId(), member));
    Set<Long> renamed = new HashSet<>();
    Map<String, PersonEntity> people = people(registrationId, members, renamed);
    Map<Long, MembershipEntity> known =
        repository
            .memberships(courseId, people.values().stream().map(PersonEntity::id).toList())
            .stream()
            .collect(Collectors.toMap(MembershipEntity::personId, Function.identity()));
    tellOthers(courseId, renamed);
    boolean news = !renamed.isEmpty();
    for (Member member : members.values()) {
      PersonEntity person = people.get(member.userId());
      news |= keep(courseId, person, known.get(person.id()), member, reading);
    }
    return news;
  }

  /** Somebody is recognised by name and address in every course. */
  private void tellOthers(long courseId, Set<Long> renamed) {
    if (!renamed.isEmpty()) {
      repository.courses(renamed).stream()
          .filter(other -> other != courseId)
          .forEach(other -> changed.fire(new RosterChanged(other)));
    }
  }

  /**
   * @param renamed gets who was known under another name or address
   */
  private Map<String, PersonEntity> people(
      long registrationId, Map<String, Member> members, Set<Long> renamed) {
    Map<String, PersonEntity> people = new HashMap<>();
    repository
        .people(registrationId, members.keySet())
        .forEach(person -> people.put(person.subject(), person));
    members.forEach(
        (subject, member) -> {
          PersonEntity person =
              people.computeIfAbsent(
                  subject, id -> repository.add(new PersonEntity(registrationId, id)));
          if (person.learn(PersonFacts.of(member))) {
            renamed.add(person.id());
          }
          person.isNamed(PersonKeys.ofRoster(member.personSourcedId()));
          if (member.roles().isTestUser()) {
            person.markAsTestUser();
          }
        });
    return people;
  }

  /**
   * Those of a course's first roster were in it before we looked: nobody knows since when, so their
   * absence is not excused by it.
   */
  private static Instant enrolledFrom(Reading reading) {
    return reading.first() ? Instant.EPOCH : reading.at();
  }

  private boolean keep(
      long courseId, PersonEntity person, MembershipEntity known, Member member, Reading reading) {
    CourseRole role = RosterService.roleOf(member.roles());
    MembershipEntity.Status status = status(member.status());
    Instant readAt = reading.at();
    if (known != null) {
      if (reading.first()) {
        known.enrolledFrom(enrolledFrom(reading));
      }
      return known.seenInRoster(role, status, readAt);
    }
    MembershipEntity made =
        new MembershipEntity(courseId, person.id(), role, enrolledFrom(reading));
    made.seenInRoster(role, status, readAt);
    repository.add(made);
    return true;
  }

  private static MembershipEntity.Status status(MembershipStatus status) {
    return switch (status) {
      case ACTIVE -> MembershipEntity.Status.ACTIVE;
      case INACTIVE -> MembershipEntity.Status.INACTIVE;
      case DELETED -> MembershipEntity.Status.LEFT;
    };
  }

  /** After a complete reading: who was in an earlier roster and not in this one, has left. */
  void leaveMissing(Work work, Instant startedAt) {
    boolean more = true;
    while (more) {
      more = inLease(work, () -> leaveSome(work.subjectId(), startedAt));
    }
  }

  private boolean leaveSome(long courseId, Instant startedAt) {
    List<MembershipEntity> gone = repository.missingSince(courseId, startedAt, AT_A_TIME);
    gone.forEach(MembershipEntity::leave);
    return !gone.isEmpty();
  }

  private boolean inLease(Work work, BooleanSupplier step) {
    return transactions.inNew(
        () -> {
          queue.confirm(work.lease());
          boolean news = step.getAsBoolean();
          if (news) {
            changed.fire(new RosterChanged(work.subjectId()));
          }
          return news;
        });
  }
}
