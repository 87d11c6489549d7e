package org.presente.zoom.meeting.backup;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.presente.host.roster.CourseRole;
import org.presente.zoom.School;

/** A class that took place, with a mark, an exception and a decision about two students of both. */
record PastClass(TwoCourses courses) {
  private static final String ADDRESS = "ana@example.org";

  void held() {
    School school = courses.school;
    long student = school.person("Ana Souza", ADDRESS, CourseRole.LEARNER);
    courses.person(courses.other, "Souza, Ana", ADDRESS, CourseRole.LEARNER);
    long sister = school.person("Bia Souza", "bia@example.org", CourseRole.LEARNER);
    courses.person(courses.other, "Bia Souza", "bia@example.org", CourseRole.LEARNER);
    OffsetDateTime start = school.now().minusDays(3);
    long session =
        school
            .backend()
            .insert(
                "attendance_session",
                Map.ofEntries(
                    Map.entry("course_id", school.courseId()),
                    Map.entry("lesson_id", school.lessonId()),
                    Map.entry("source", "zoom"),
                    Map.entry("occurrence_key", "1-100"),
                    Map.entry("title", "Held"),
                    Map.entry("scheduled_start", start),
                    Map.entry("scheduled_end", start.plusHours(1)),
                    Map.entry("zone", School.ZONE.getId()),
                    Map.entry("cancelled", false),
                    Map.entry("finalised", true),
                    Map.entry("fingerprint", "f"),
                    Map.entry("flags", "UNMATCHED_PEOPLE"),
                    Map.entry("held_seconds", 3540),
                    Map.entry("unmatched_people", 1),
                    Map.entry("erased_people", 3),
                    Map.entry("erased_present", 2),
                    Map.entry("computed_at", start)));
    school
        .backend()
        .insert(
            "attendance_mark",
            Map.of(
                "session_id",
                session,
                "person_id",
                student,
                "present_seconds",
                2000,
                "present_share",
                new BigDecimal("0.56497175"),
                "points",
                new BigDecimal("56.50"),
                "maximum",
                new BigDecimal("100"),
                "status",
                "PARTIAL",
                "reason",
                "BELOW_SHARE",
                "proof",
                "EMAIL"));
    school
        .backend()
        .insert(
            "attendance_exception",
            Map.of(
                "session_id", session,
                "person_id", student,
                "points", new BigDecimal("80"),
                "decided_by", school.teacherId(),
                "decided_at", start));
    long decision =
        school
            .backend()
            .insert(
                "attendance_decision",
                Map.of(
                    "course_id",
                    school.courseId(),
                    "identity_key",
                    "NAME:ana s",
                    "shown_name",
                    "Ana S",
                    "person_id",
                    student,
                    "decided_by",
                    school.teacherId(),
                    "decided_at",
                    start));
    school.backend().run(() -> sharedTheDevice(decision, sister));
  }

  private void sharedTheDevice(long decision, long person) {
    courses
        .get(EntityManager.class)
        .createNativeQuery(
            "insert into attendance_decision_person (decision_id, person_id) values (?, ?)")
        .setParameter(1, decision)
        .setParameter(2, person)
        .executeUpdate();
  }
}
