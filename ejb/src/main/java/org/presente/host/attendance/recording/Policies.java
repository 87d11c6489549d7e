package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.PolicyEntity;
import org.presente.host.attendance.persistence.SessionEntity;

/** The policy in force: the lesson's own, else the course's, else the usual one. */
@Singleton
public class Policies {
  private final LedgerRepository ledger;

  @Inject
  public Policies(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  CoursePolicy of(SessionEntity session) {
    return of(session.courseId(), Optional.of(session.lessonId()));
  }

  public CoursePolicy of(long courseId, Optional<Long> lessonId) {
    return lessonId
        .flatMap(lesson -> ledger.policy(courseId, Optional.of(lesson)))
        .or(() -> ledger.policy(courseId, Optional.empty()))
        .map(PolicyEntity::policy)
        .orElse(CoursePolicy.USUAL);
  }

  /** As {@link #of(long, Optional)} for all lessons of a course, in two queries. */
  public Function<Long, CoursePolicy> ofLessons(long courseId) {
    CoursePolicy usual = of(courseId, Optional.empty());
    Map<Long, CoursePolicy> own =
        ledger.policiesOfLessons(courseId).stream()
            .collect(Collectors.toMap(it -> it.lessonId().orElseThrow(), PolicyEntity::policy));
    return lesson -> own.getOrDefault(lesson, usual);
  }
}
