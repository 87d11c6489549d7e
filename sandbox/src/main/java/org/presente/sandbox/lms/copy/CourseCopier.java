package org.presente.sandbox.lms.copy;

import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.notice.NoticeVariant;
import org.presente.sandbox.lms.notice.Notices;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Capability;

/**
 * Copies a course: new ids for course, links and columns, everything else as it was, custom
 * parameters included. Staff come along, students and marks do not.
 */
public final class CourseCopier {
  private final Platform platform;
  private final Notices notices;

  public CourseCopier(Platform platform, Notices notices) {
    this.platform = platform;
    this.notices = notices;
  }

  /**
   * The copy. Tools that asked for it are told.
   *
   * @throws java.util.NoSuchElementException if there is no such course
   */
  public Course copy(String courseId) {
    var campus = platform.campus();
    Course source = campus.catalogue().course(courseId).orElseThrow();
    Course copy = copyOf(source, campus.catalogue().newCourseId());
    campus.catalogue().add(copy);
    campus.directory().members(courseId).stream()
        .filter(member -> member.role().isStaff())
        .forEach(member -> enrol(member, copy));
    campus.catalogue().lessonsOf(courseId).forEach(lesson -> copyLesson(lesson, copy));
    if (platform.offers(Capability.NOTICES)) {
      notices.tellCopy(copy, NoticeVariant.GOOD);
    }
    return copy;
  }

  private static Course copyOf(Course source, String id) {
    return new Course(
        id,
        source.label() + "-" + id,
        source.title() + " (copy " + id + ")",
        source.sourcedId() + "-" + id,
        source.summary(),
        source.begin(),
        source.end(),
        before(source.id(), source.history()));
  }

  private static List<String> before(String newest, List<String> older) {
    List<String> history = new ArrayList<>(List.of(newest));
    history.addAll(older);
    return history;
  }

  private void enrol(Member member, Course copy) {
    Enrolment old = member.enrolment();
    platform
        .campus()
        .directory()
        .enrol(new Enrolment(copy.id(), old.personId(), old.role(), old.status()));
  }

  private void copyLesson(Lesson lesson, Course copy) {
    var campus = platform.campus();
    Lesson fresh =
        new Lesson(
            campus.catalogue().newLessonId(),
            copy.id(),
            lesson.section(),
            lesson.title(),
            lesson.description(),
            lesson.custom(),
            lesson.targetLinkUri(),
            lesson.dates(),
            before(lesson.id(), lesson.history()));
    campus.catalogue().add(fresh);
    campus.gradebook().columnsOf(lesson.courseId()).stream()
        .filter(column -> column.ownedByLesson() && column.lessonId().equals(lesson.id()))
        .forEach(column -> campus.gradebook().add(copyOf(column, fresh)));
  }

  private Column copyOf(Column column, Lesson lesson) {
    return new Column(
        platform.campus().gradebook().newColumnId(),
        lesson.courseId(),
        column.toolId(),
        column.label(),
        column.maximum(),
        column.resourceId(),
        column.tag(),
        lesson.id(),
        true,
        column.submissionReview());
  }
}
