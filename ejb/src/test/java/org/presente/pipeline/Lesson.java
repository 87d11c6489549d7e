package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.AttendanceTable;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.PolicyService;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.course.LessonOpened;
import org.presente.host.course.Visit;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.campus.Catalogue;
import org.presente.sandbox.lms.grade.Column;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.registrant.Registrants;

/** One lesson with its meeting: planned by the teacher, played on Zoom, read in the LMS. */
public final class Lesson {
  private final Classroom school;
  private final Course course;
  private final String linkId;
  private final long id;

  private Lesson(Classroom school, Course course, String linkId, long id) {
    this.school = school;
    this.course = course;
    this.linkId = linkId;
    this.id = id;
  }

  static Lesson of(Classroom school, Course course, String title) {
    Catalogue catalogue = school.campus().control().campus().catalogue();
    String link = catalogue.newLessonId();
    catalogue.add(
        new org.presente.sandbox.lms.campus.Lesson(
            link, course.lmsId(), "Week", title, "", Map.of(), "", null, List.of()));
    long id = school.persisted(new LessonEntity(course.id(), link, title, school.now())).id();
    Lesson lesson = new Lesson(school, course, link, id);
    school
        .backend()
        .fire(
            new LessonOpened(
                school.registrationId(),
                course.id(),
                id,
                lesson.teacher().personId(),
                Optional.of(school.campus().gradingOf(course.lmsId()))));
    return lesson;
  }

  /** Plans a meeting of an hour that begins then, and lets Zoom and the roster follow. */
  public Lesson planned(Instant start) {
    return planned(start, ZoneId.of("UTC"), draft -> draft);
  }

  public Lesson planned(Instant start, ZoneId zone, UnaryOperator<MeetingDraft> change) {
    MeetingDraft usual =
        school.backend().call(() -> school.backend().get(MeetingService.class).draft(teacher()));
    MeetingDraft draft =
        new MeetingDraft(
            usual.topic(),
            LocalDateTime.ofInstant(start, zone),
            Duration.ofHours(1),
            zone,
            usual.passcode(),
            false,
            school.hostId(),
            Optional.empty(),
            usual.options());
    MeetingSaving saving =
        school
            .backend()
            .call(
                () ->
                    school
                        .backend()
                        .get(MeetingService.class)
                        .save(teacher(), change.apply(draft)));
    assertThat(saving).isInstanceOf(MeetingSaving.Saved.class);
    school.backend().work();
    school.backend().work();
    assertThat(meeting().zoomId()).isPresent();
    return this;
  }

  public MeetingView meeting() {
    return school
        .backend()
        .call(() -> school.backend().get(MeetingService.class).ofLesson(teacher()))
        .orElseThrow();
  }

  public long zoomId() {
    return meeting().zoomId().orElseThrow();
  }

  /** The registrant id under which the tool registered this student. */
  String registrant(String name) {
    long person = course.person(name);
    return school
        .backend()
        .call(() -> school.backend().get(Registrants.class).people(meeting().id()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() == person)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " was not registered ahead"));
  }

  public void choose(CoursePolicy policy) {
    school
        .backend()
        .run(() -> school.backend().get(PolicyService.class).chooseForLesson(teacher(), policy));
  }

  public Visit teacher() {
    return course.teachersVisit(Optional.of(id));
  }

  public Visit visit(String student) {
    return course.visit(Optional.of(id), course.subject(student), CourseRole.LEARNER);
  }

  public AttendanceService attendance() {
    return school.backend().get(AttendanceService.class);
  }

  /** The newest first. */
  public List<SessionView> sessions() {
    return school.backend().call(() -> attendance().sessions(teacher()));
  }

  public SessionView session() {
    return sessions().get(0);
  }

  public AttendanceTable table() {
    return school.backend().call(() -> attendance().table(teacher(), session().id()));
  }

  public MarkView mark(String name) {
    long person = course.person(name);
    return table().marks().stream()
        .filter(mark -> mark.personId() == person)
        .findFirst()
        .orElseThrow();
  }

  /** The LMS's columns for this lesson, in the order in which they were made. */
  public List<Column> columns() {
    return school.campus().control().campus().gradebook().columnsOf(course.lmsId()).stream()
        .filter(column -> column.lessonId().equals(linkId))
        .toList();
  }

  /**
   * What the LMS received, over all columns of the lesson: first names and points without
   * superfluous zeros.
   */
  public Map<String, String> scores() {
    Map<String, String> scores = new TreeMap<>();
    for (String name : course.students()) {
      List<String> points =
          cells().stream()
              .filter(cell -> cell.personId().equals(course.subject(name)))
              .flatMap(cell -> cell.points().stream().boxed())
              .map(Lesson::text)
              .toList();
      if (!points.isEmpty()) {
        scores.put(name.substring(0, name.indexOf(' ')), String.join(" ", points));
      }
    }
    return scores;
  }

  /** The LMS's ids of all who have a cell in the lesson's columns. */
  public List<String> receivers() {
    return cells().stream().map(GradeRow::personId).distinct().toList();
  }

  private List<GradeRow> cells() {
    List<String> own = columns().stream().map(Column::id).toList();
    return school.campus().control().grades().stream()
        .filter(row -> own.contains(row.column().id()))
        .toList();
  }

  private static String text(double points) {
    return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
  }

  public long id() {
    return id;
  }

  public Course course() {
    return course;
  }
}
