package org.presente.lti.nrps;

import java.util.List;
import java.util.Optional;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.Person;

/**
 * A member of the course.
 *
 * @param groupIds only if they were asked for
 */
public record Member(
    String userId,
    CourseRoles roles,
    MembershipStatus status,
    Person person,
    Optional<String> personSourcedId,
    List<String> groupIds) {
  public Member {
    groupIds = List.copyOf(groupIds);
  }
}
