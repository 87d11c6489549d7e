package org.presente.host.roster;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.database.Portions;
import org.presente.host.database.Transactions;
import org.presente.host.roster.persistence.CourseGroupEntity;
import org.presente.host.roster.persistence.GroupMemberEntity;
import org.presente.host.roster.persistence.GroupRepository;
import org.presente.host.roster.persistence.GroupSourceEntity;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;
import org.presente.lti.groups.Group;
import org.presente.lti.groups.GroupSet;
import org.presente.lti.groups.GroupsOutcome;

/** Keeps what a reading of groups brings, each group in a transaction of its own. */
@Singleton
class GroupWriter {

  @Inject private GroupRepository groups;
  @Inject private RosterRepository people;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private Event<RosterChanged> changed;
  @Inject private Clock clock;

  /**
   * @param subjects who is in a group, by the platform's ids
   */
  void keep(
      Work work,
      long registrationId,
      GroupsOutcome.Complete read,
      Map<String, List<String>> subjects) {
    Map<String, String> sets =
        read.sets().stream()
            .collect(Collectors.toMap(GroupSet::id, GroupSet::name, (first, again) -> first));
    for (Group group : read.groups()) {
      List<String> members = subjects.getOrDefault(group.id(), List.of());
      Optional<String> set = group.setId().map(sets::get);
      inLease(work, () -> keep(work.subjectId(), registrationId, group, set, members));
    }
    Set<String> there = read.groups().stream().map(Group::id).collect(Collectors.toSet());
    inLease(work, () -> finish(work.subjectId(), there));
  }

  private boolean keep(
      long courseId,
      long registrationId,
      Group group,
      Optional<String> nameOfSet,
      List<String> subjects) {
    CourseGroupEntity kept =
        groups.groups(courseId).stream()
            .filter(known -> known.platformId().equals(group.id()))
            .findFirst()
            .orElseGet(() -> groups.add(new CourseGroupEntity(courseId, group.id())));
    boolean news = kept.isAs(group, nameOfSet);
    return replaceMembers(kept.id(), personIds(registrationId, subjects)) || news;
  }

  private boolean replaceMembers(long groupId, Set<Long> wanted) {
    Map<Long, GroupMemberEntity> known =
        groups.members(groupId).stream()
            .collect(Collectors.toMap(GroupMemberEntity::personId, Function.identity()));
    known.forEach(
        (person, member) -> {
          if (!wanted.contains(person)) {
            groups.remove(member);
          }
        });
    Set<Long> joining = new HashSet<>(wanted);
    joining.removeAll(known.keySet());
    joining.forEach(person -> groups.add(new GroupMemberEntity(groupId, person)));
    return !joining.isEmpty() || !wanted.containsAll(known.keySet());
  }

  /** The groups may be read before the roster: somebody new is known by the id alone until then. */
  private Set<Long> personIds(long registrationId, Collection<String> subjects) {
    Set<Long> ids = new HashSet<>();
    Portions.of(new LinkedHashSet<>(subjects))
        .forEach(
            some -> {
              Set<String> unknown = new HashSet<>(some);
              for (PersonEntity person : people.people(registrationId, Set.copyOf(some))) {
                ids.add(person.id());
                unknown.remove(person.subject());
              }
              unknown.forEach(
                  subject -> ids.add(people.add(new PersonEntity(registrationId, subject)).id()));
            });
    return ids;
  }

  private boolean finish(long courseId, Set<String> there) {
    List<CourseGroupEntity> removed =
        groups.groups(courseId).stream()
            .filter(group -> !group.gone() && !there.contains(group.platformId()))
            .toList();
    removed.forEach(CourseGroupEntity::isGone);
    groups.source(courseId).ifPresent((GroupSourceEntity source) -> source.read(clock.instant()));
    return !removed.isEmpty();
  }

  private void inLease(Work work, BooleanSupplier step) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          if (step.getAsBoolean()) {
            changed.fire(new RosterChanged(work.subjectId()));
          }
        });
  }
}
