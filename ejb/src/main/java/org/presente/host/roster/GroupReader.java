package org.presente.host.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.persistence.GroupRepository;
import org.presente.host.roster.persistence.GroupSourceEntity;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.lti.groups.ContextGroups;
import org.presente.lti.groups.GroupsOutcome;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.Registration;

/**
 * Reads one course's groups, and from the roster who is in them (Course Groups 1.0). Of the roster
 * only ids are held. A failure changes nothing: the groups of the last reading stand.
 */
@ApplicationScoped
public class GroupReader implements WorkHandler {
  static final String KIND = "roster.groups";
  private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofHours(6);

  @Inject private GroupRepository repository;
  @Inject private GroupWriter writer;
  @Inject private Transactions transactions;
  @Inject private PlatformService platforms;
  @Inject private ContextGroups groups;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<GroupSourceEntity> source =
        transactions.inNew(() -> repository.source(work.subjectId()));
    Optional<Registration> registration =
        source.flatMap(found -> platforms.registration(found.registrationId()));
    return registration
        .map(active -> read(work, source.get(), active))
        .orElseGet(WorkOutcome::done);
  }

  private WorkOutcome read(Work work, GroupSourceEntity source, Registration registration) {
    GroupsOutcome outcome = groups.read(registration, source.service());
    if (outcome instanceof GroupsOutcome.RetryLater later) {
      return failed(work, later.after(), later.reason());
    }
    if (outcome instanceof GroupsOutcome.Refused refused) {
      return failed(work, PAUSE_AFTER_REFUSAL, refused.reason());
    }
    Map<String, List<String>> people = new HashMap<>();
    MembershipOutcome roster =
        memberships.read(
            registration,
            new NamesRoleService(source.memberships(), List.of("2.0")),
            MembershipQuery.everybody().withGroups(),
            page -> page.forEach(member -> enter(people, member)));
    if (roster instanceof MembershipOutcome.RetryLater later) {
      return failed(work, later.after(), later.reason());
    }
    if (!(roster instanceof MembershipOutcome.Complete)) {
      return failed(work, PAUSE_AFTER_REFUSAL, roster.toString());
    }
    writer.keep(work, source.registrationId(), (GroupsOutcome.Complete) outcome, people);
    return WorkOutcome.done();
  }

  private static void enter(Map<String, List<String>> people, Member member) {
    member
        .groupIds()
        .forEach(
            group -> people.computeIfAbsent(group, id -> new ArrayList<>()).add(member.userId()));
  }

  private WorkOutcome failed(Work work, Duration after, String reason) {
    transactions.runInNew(
        () ->
            repository
                .source(work.subjectId())
                .ifPresent(source -> source.failed(reason, clock.instant())));
    return WorkOutcome.retryLater(after, "The groups could not be read: " + reason);
  }
}
