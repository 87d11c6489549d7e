package org.presente.host.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.roster.persistence.GroupRepository;
import org.presente.host.roster.persistence.GroupSourceEntity;
import org.presente.host.task.WorkQueue;
import org.presente.lti.message.GroupsService;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.NamesRoleService;

/** Where groups can be read, and when they should be. */
@Singleton
class GroupSources {
  private static final Duration FRESH_FOR = Duration.ofHours(1);

  private final GroupRepository repository;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  GroupSources(GroupRepository repository, WorkQueue queue, Clock clock) {
    this.repository = repository;
    this.queue = queue;
    this.clock = clock;
  }

  /** Without the roster there would be groups of nobody. */
  void arrive(long registrationId, long courseId, LtiMessage message) {
    message
        .groups()
        .filter(service -> service.scopes().contains(GroupsService.SCOPE))
        .ifPresent(
            service ->
                message
                    .membership()
                    .ifPresent(roster -> keep(registrationId, courseId, service, roster)));
  }

  private void keep(
      long registrationId, long courseId, GroupsService service, NamesRoleService roster) {
    GroupSourceEntity source =
        repository
            .source(courseId)
            .orElseGet(() -> repository.add(new GroupSourceEntity(courseId, registrationId)));
    source.isAt(service, roster.contextMembershipsUrl());
    if (source.isQuietFor(FRESH_FOR, clock.instant())) {
      queue.enqueue(GroupReader.KIND, courseId);
    }
  }

  void refresh(long courseId) {
    repository.source(courseId).ifPresent(source -> queue.enqueue(GroupReader.KIND, courseId));
  }

  /** Asks for those that were not read since then. */
  int refreshSince(Instant limit) {
    List<GroupSourceEntity> old = repository.sourcesNotReadSince(limit);
    old.forEach(source -> queue.enqueue(GroupReader.KIND, source.courseId()));
    return old.size();
  }
}
