package org.presente.host.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.attendance.persistence.ClaimEntity;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.attendance.recording.MarkPosting;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterSource;

/** What waits for a person in attendance: claims, unmatched people, marks to look at. */
@Singleton
class AttendanceMatters implements MatterSource {
  private final SessionRepository sessions;
  private final ClaimRepository claims;
  private final AttendanceReport report;
  private final MarkPosting posting;

  @Inject
  AttendanceMatters(
      SessionRepository sessions,
      ClaimRepository claims,
      AttendanceReport report,
      MarkPosting posting) {
    this.sessions = sessions;
    this.claims = claims;
    this.report = report;
    this.posting = posting;
  }

  /** Of classes whose raw rows are gone nothing can be decided any more. */
  @Override
  public List<Matter> of(long courseId) {
    Map<Long, List<ClaimEntity>> claimed = claims.openOfCourse(courseId);
    Map<Long, Boolean> previews = new HashMap<>();
    List<Matter> matters = new ArrayList<>();
    for (SessionEntity session : sessions.ofCourse(courseId)) {
      if (!session.isClosed()) {
        List<ClaimEntity> open = claimed.getOrDefault(session.id(), List.of());
        add(matters, session, "claims", open.size());
        add(matters, session, "unmatched", session.unmatchedPeople() - people(open));
        boolean previewed =
            previews.computeIfAbsent(session.lessonId(), any -> posting.waitsForPreview(session));
        add(matters, session, "preview", previewed && report.isPostable(session) ? 1 : 0);
      }
    }
    return matters;
  }

  /** Who is claimed is told as a claim, and not once more. */
  private static long people(List<ClaimEntity> open) {
    return open.stream().map(ClaimEntity::key).distinct().count();
  }

  private static void add(List<Matter> matters, SessionEntity session, String kind, long count) {
    if (count > 0) {
      matters.add(
          new Matter(kind, session.lessonId(), session.title(), Optional.of(session.id()), count));
    }
  }
}
