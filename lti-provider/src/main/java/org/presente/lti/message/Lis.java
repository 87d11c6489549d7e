package org.presente.lti.message;

import java.util.Optional;

/** Ids of the student information system. */
public record Lis(
    Optional<String> personSourcedId,
    Optional<String> courseOfferingSourcedId,
    Optional<String> courseSectionSourcedId) {}
