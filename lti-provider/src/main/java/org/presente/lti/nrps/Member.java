package org.presente.lti.nrps;

import java.util.Optional;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.Person;

/** A member of the course. */
public record Member(
    String userId,
    CourseRoles roles,
    MembershipStatus status,
    Person person,
    Optional<String> personSourcedId) {}
