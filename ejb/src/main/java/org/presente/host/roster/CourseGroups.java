package org.presente.host.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.roster.persistence.CourseGroupEntity;
import org.presente.host.roster.persistence.GroupMemberEntity;
import org.presente.host.roster.persistence.GroupRepository;

/**
 * The groups of a course, for what is meant for some of its members only, such as a meeting of one
 * laboratory. Answered from the database; where the platform has no Course Groups service, there
 * are none. {@link RosterChanged} tells that groups or their members changed.
 */
@Stateless
public class CourseGroups {
  @Inject private GroupRepository repository;

  /** Those the platform has today, by set and name. */
  public List<CourseGroupView> of(long courseId) {
    Map<Long, Set<Long>> members = members(courseId);
    return repository.groups(courseId).stream()
        .filter(group -> !group.gone())
        .map(group -> view(group, members))
        .toList();
  }

  /** Also one that is gone; empty if it is not of this course. */
  public Optional<CourseGroupView> group(long courseId, long groupId) {
    Map<Long, Set<Long>> members = members(courseId);
    return repository.groups(courseId).stream()
        .filter(group -> group.id() == groupId)
        .findFirst()
        .map(group -> view(group, members));
  }

  /** Whether the person is in this group of this course today. */
  public boolean isMember(long courseId, long groupId, long personId) {
    return group(courseId, groupId)
        .filter(group -> !group.gone() && group.personIds().contains(personId))
        .isPresent();
  }

  /** The ids of the groups that the person is in today. */
  public Set<Long> ofPerson(long courseId, long personId) {
    return of(courseId).stream()
        .filter(group -> group.personIds().contains(personId))
        .map(CourseGroupView::id)
        .collect(Collectors.toSet());
  }

  private Map<Long, Set<Long>> members(long courseId) {
    return repository.membersOfCourse(courseId).stream()
        .collect(
            Collectors.groupingBy(
                GroupMemberEntity::groupId,
                Collectors.mapping(GroupMemberEntity::personId, Collectors.toSet())));
  }

  private static CourseGroupView view(CourseGroupEntity group, Map<Long, Set<Long>> members) {
    return new CourseGroupView(
        group.id(),
        group.name(),
        group.setId().map(id -> new CourseGroupView.SetView(id, group.setName().orElse(id))),
        group.tag(),
        members.getOrDefault(group.id(), Set.of()),
        group.gone());
  }
}
