package org.presente.host.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.ClaimEntity;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.attendance.recording.MarkPosting;
import org.presente.host.attendance.recording.Policies;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.gradebook.TroubleView;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterSource;

/**
 * What waits for a person in attendance: claims, unmatched people, marks to look at, marks that did
 * not arrive or that somebody changed on the platform. Asked for with many pages, so the number of
 * its queries does not grow with the course.
 */
@Singleton
class AttendanceMatters implements MatterSource {
  /** So many classes are looked at closely; of more, what was noted of them is taken as it is. */
  private static final int LOOKED_AT = 10;

  private final SessionRepository sessions;
  private final ClaimRepository claims;
  private final GradebookService gradebook;
  private final MarkPosting posting;
  private final Policies policies;

  @Inject
  AttendanceMatters(
      SessionRepository sessions,
      ClaimRepository claims,
      GradebookService gradebook,
      MarkPosting posting,
      Policies policies) {
    this.sessions = sessions;
    this.claims = claims;
    this.gradebook = gradebook;
    this.posting = posting;
    this.policies = policies;
  }

  @Override
  public List<Matter> of(long courseId) {
    List<SessionEntity> all = sessions.ofCourse(courseId);
    if (all.isEmpty()) {
      return List.of();
    }
    Function<Long, CoursePolicy> policy = policies.ofLessons(courseId);
    List<Matter> matters = new ArrayList<>(people(courseId, all));
    matters.addAll(previews(all, policy));
    gradebook.troubles(courseId).forEach(it -> matters.addAll(troubles(it, all, policy)));
    return matters;
  }

  /** Of classes whose raw rows are gone nothing can be decided any more. */
  private List<Matter> people(long courseId, List<SessionEntity> all) {
    Map<Long, List<ClaimEntity>> claimed = claims.openOfCourse(courseId);
    List<Matter> matters = new ArrayList<>();
    for (SessionEntity session : all) {
      if (!session.isClosed()) {
        List<ClaimEntity> open = claimed.getOrDefault(session.id(), List.of());
        add(matters, session, "claims", open.size());
        add(matters, session, "unmatched", session.unmatchedPeople() - people(open));
      }
    }
    return matters;
  }

  /** Who is claimed is told as a claim, and not once more. */
  private static long people(List<ClaimEntity> open) {
    return open.stream().map(ClaimEntity::key).distinct().count();
  }

  private List<Matter> previews(List<SessionEntity> all, Function<Long, CoursePolicy> policy) {
    List<Matter> matters = new ArrayList<>();
    int looked = 0;
    for (SessionEntity session : all) {
      boolean waits =
          !session.isClosed()
              && session.isUnposted()
              && posting.waitsForPreview(policy.apply(session.lessonId()));
      if (waits && (looked++ >= LOOKED_AT || posting.isPostable(session))) {
        add(matters, session, "preview", 1);
      }
    }
    return matters;
  }

  private static List<Matter> troubles(
      TroubleView trouble, List<SessionEntity> all, Function<Long, CoursePolicy> policy) {
    Optional<SessionEntity> session =
        all.stream()
            .filter(it -> it.lessonId() == trouble.lessonId())
            .filter(it -> isOf(trouble, it, policy.apply(it.lessonId())))
            .reduce((older, newer) -> newer);
    List<Matter> matters = new ArrayList<>();
    add(matters, trouble, session, "refused", trouble.refused());
    add(matters, trouble, session, "disputed", trouble.disputed());
    return matters;
  }

  /** A series' column is told with the newest class that counts in it. */
  private static boolean isOf(TroubleView trouble, SessionEntity session, CoursePolicy policy) {
    return MarkPosting.column(session, policy).resourceId().equals(trouble.resourceId());
  }

  private static void add(
      List<Matter> matters,
      TroubleView trouble,
      Optional<SessionEntity> session,
      String kind,
      long count) {
    if (count > 0) {
      matters.add(
          new Matter(
              kind, trouble.lessonId(), trouble.label(), session.map(SessionEntity::id), count));
    }
  }

  private static void add(List<Matter> matters, SessionEntity session, String kind, long count) {
    if (count > 0) {
      matters.add(
          new Matter(kind, session.lessonId(), session.title(), Optional.of(session.id()), count));
    }
  }
}
