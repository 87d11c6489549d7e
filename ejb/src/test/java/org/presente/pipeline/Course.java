package org.presente.pipeline;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.sandbox.lms.campus.Catalogue;
import org.presente.sandbox.lms.people.Directory;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Person;

/** A course of the mini LMS and what the tool knows of it. */
public final class Course {
  /** The LMS's first teacher, whom Zoom knows under the same address. */
  static final String TEACHER = "3";

  private final Classroom school;
  private final String lmsId;
  private final long id;
  private final Map<String, String> subjects = new HashMap<>();

  private Course(Classroom school, String lmsId, long id) {
    this.school = school;
    this.lmsId = lmsId;
    this.id = id;
  }

  static Course of(Classroom school, String... students) {
    Catalogue catalogue = school.campus().control().campus().catalogue();
    String lmsId = catalogue.newCourseId();
    catalogue.add(
        new org.presente.sandbox.lms.campus.Course(
            lmsId,
            "C" + lmsId,
            "Physics",
            "C-" + lmsId,
            "",
            school.now().minus(Duration.ofDays(30)),
            school.now().plus(Duration.ofDays(300)),
            List.of()));
    long id = school.persisted(new CourseEntity(school.deploymentId(), lmsId, school.now())).id();
    Course course = new Course(school, lmsId, id);
    course.enrol(
        TEACHER, org.presente.sandbox.lms.people.CourseRole.TEACHER, EnrolmentStatus.ACTIVE);
    for (String student : students) {
      course.admit(student);
    }
    school.persisted(
        new RosterSourceEntity(id, school.registrationId(), school.campus().membershipsUrl(lmsId)));
    course.readRoster();
    return course;
  }

  /** Somebody new joins the course on the LMS; the tool learns it when it reads the roster. */
  public void admit(String name) {
    Directory directory = school.campus().control().campus().directory();
    String subject = directory.newPersonId();
    int blank = name.indexOf(' ');
    directory.add(
        new Person(
            subject,
            login(name, subject),
            name.substring(0, blank),
            name.substring(blank + 1),
            "99",
            "en",
            false));
    subjects.put(name, subject);
    enrol(subject, org.presente.sandbox.lms.people.CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
  }

  private static String login(String name, String subject) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + subject;
  }

  /** Leaves the course on the LMS. */
  public void remove(String name) {
    enrol(
        subject(name), org.presente.sandbox.lms.people.CourseRole.STUDENT, EnrolmentStatus.DELETED);
  }

  private void enrol(
      String subject, org.presente.sandbox.lms.people.CourseRole role, EnrolmentStatus status) {
    school
        .campus()
        .control()
        .campus()
        .directory()
        .enrol(new Enrolment(lmsId, subject, role, status));
  }

  public void readRoster() {
    school.backend().run(() -> school.backend().get(RosterService.class).refresh(id));
    school.backend().work();
  }

  /** A new lesson, opened by its teacher. */
  public Lesson lesson(String title) {
    return Lesson.of(school, this, title);
  }

  public List<String> students() {
    return subjects.keySet().stream().sorted().toList();
  }

  /** The address the LMS tells of somebody. */
  public String address(String name) {
    return school
        .campus()
        .control()
        .campus()
        .directory()
        .person(subject(name))
        .orElseThrow()
        .email();
  }

  public String subject(String name) {
    return Optional.ofNullable(subjects.get(name)).orElseThrow();
  }

  /** The tool's id of somebody; with a first name where that is enough. */
  public long person(String name) {
    return personOf(subject(name));
  }

  private long personOf(String subject) {
    return school
        .backend()
        .call(
            () ->
                school
                    .backend()
                    .get(EntityManager.class)
                    .createQuery(
                        "select p.id from PersonEntity p where p.subject = :subject", Long.class)
                    .setParameter("subject", subject)
                    .getSingleResult());
  }

  Classroom school() {
    return school;
  }

  String lmsId() {
    return lmsId;
  }

  public long id() {
    return id;
  }

  Visit visit(Optional<Long> lesson, String subject, CourseRole role) {
    return new Visit(
        "v",
        school.registrationId(),
        school.deploymentId(),
        id,
        lesson,
        personOf(subject),
        role,
        "en",
        Optional.empty(),
        Optional.empty(),
        school.campus().url(),
        school.now().plus(Duration.ofHours(8)));
  }

  Visit teachersVisit(Optional<Long> lesson) {
    return visit(lesson, TEACHER, CourseRole.INSTRUCTOR);
  }
}
