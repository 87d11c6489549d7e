package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.course.Visit;
import org.presente.host.roster.IdentityService;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostBudget;
import org.presente.zoom.account.HostView;

/** Who can host and help to host in a course. */
@Singleton
class HostChoices {
  private final Connections connections;
  private final HostBudget budget;
  private final IdentityService identities;
  private final RosterService roster;

  @Inject
  HostChoices(
      Connections connections,
      HostBudget budget,
      IdentityService identities,
      RosterService roster) {
    this.connections = connections;
    this.budget = budget;
    this.identities = identities;
    this.roster = roster;
  }

  /** The visitor's own Zoom user first; empty without a connection. */
  List<HostChoice> hosts(Visit visit) {
    Optional<Connection> connection = connections.serving(visit);
    List<HostView> hosts = connection.map(it -> connections.hosts(it.id())).orElseGet(List::of);
    Optional<HostView> own =
        connection
            .flatMap(connections::ownHost)
            .or(() -> DraftDefaults.own(address(visit, visit.personId()), hosts));
    return hosts.stream()
        .sorted((a, b) -> Boolean.compare(isOwn(own, b), isOwn(own, a)))
        .map(host -> choice(connection.orElseThrow(), host))
        .toList();
  }

  private HostChoice choice(Connection connection, HostView host) {
    boolean another = connection.credentials().isAnother(host.id());
    return new HostChoice(
        host.id(),
        host.name(),
        host.email(),
        host.licensed(),
        host.capacity(),
        budget.left(connection, host.id()),
        host.mayHoldWebinars() && !another,
        another);
  }

  /** Staff of the course with a licence of the account: Zoom takes them as alternative hosts. */
  List<HostChoice> staff(Visit visit) {
    Set<String> staff =
        members(visit)
            .filter(member -> member.role().isStaff())
            .flatMap(member -> address(visit, member.personId()).stream())
            .collect(Collectors.toUnmodifiableSet());
    return hosts(visit).stream()
        .filter(host -> host.licensed() && staff.contains(host.email().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** How many people of the course may come. */
  long expected(Visit visit) {
    return members(visit).count();
  }

  private Stream<MemberView> members(Visit visit) {
    return roster.members(visit.courseId()).stream()
        .filter(member -> member.active() && !member.testUser());
  }

  private Optional<String> address(Visit visit, long person) {
    return identities.address(visit.registrationId(), person);
  }

  private static boolean isOwn(Optional<HostView> own, HostView host) {
    return own.equals(Optional.of(host));
  }
}
