package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.BackupService;
import org.presente.host.backup.Download;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestorePlan;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreView;
import org.presente.host.backup.Upload;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/** The school's course to be backed up, and an empty course on another platform. */
final class TwoCourses implements AutoCloseable {
  final School school;
  final Place other;

  TwoCourses() {
    this(new School());
  }

  TwoCourses(School school) {
    this.school = school;
    other = place("https://other.example", "c2");
  }

  /** Where somebody teaches. */
  record Place(long registration, long deployment, long course, long teacher) {}

  Place place(String issuer, String context) {
    long registration =
        insert(
            "registration",
            Map.ofEntries(
                Map.entry("issuer", issuer),
                Map.entry("client_id", context),
                Map.entry("name", "LMS"),
                Map.entry("authorization_endpoint", issuer + "/auth"),
                Map.entry("token_endpoint", issuer + "/token"),
                Map.entry("jwks_uri", issuer + "/jwks"),
                Map.entry("scopes", ""),
                Map.entry("state", "ACTIVE"),
                Map.entry("auto_approve", true),
                Map.entry("created_at", school.now())));
    long deployment =
        insert(
            "deployment",
            Map.of(
                "registration_id",
                registration,
                "deployment_id",
                "1",
                "status",
                "APPROVED",
                "created_at",
                school.now()));
    return course(registration, deployment, context);
  }

  Place course(long registration, long deployment, String context) {
    long course =
        insert(
            "course",
            Map.of(
                "deployment_id",
                deployment,
                "context_id",
                context,
                "title",
                "Course " + context,
                "created_at",
                school.now()));
    Place place = new Place(registration, deployment, course, 0);
    long teacher = person(place, "Teacher of " + context, DemoAccount.HOST, CourseRole.INSTRUCTOR);
    return new Place(registration, deployment, course, teacher);
  }

  long person(Place place, String name, String email, CourseRole role) {
    long person =
        insert(
            "person",
            Map.of(
                "registration_id", place.registration(),
                "subject", name,
                "full_name", name,
                "email", email,
                "test_user", false));
    member(place.course(), person, role);
    return person;
  }

  void member(long course, long person, CourseRole role) {
    insert(
        "membership",
        Map.of(
            "course_id",
            course,
            "person_id",
            person,
            "course_role",
            role.name(),
            "status",
            "ACTIVE",
            "enrolled_from",
            school.now()));
  }

  Visit visit(Place place) {
    return new Visit(
        "v2",
        place.registration(),
        place.deployment(),
        place.course(),
        Optional.empty(),
        place.teacher(),
        CourseRole.INSTRUCTOR,
        "en",
        Optional.empty(),
        Optional.empty(),
        "https://other.example",
        school.clock().instant().plus(Duration.ofHours(8)));
  }

  byte[] backup(BackupOptions options) {
    Download made =
        school.backend().call(() -> get(BackupService.class).backup(school.visit(), options));
    assertThat(made).isInstanceOf(Download.Ready.class);
    return ((Download.Ready) made).file();
  }

  byte[] backup() {
    return backup(BackupOptions.SETTINGS);
  }

  Upload upload(Place place, byte[] file, Optional<String> password) {
    return school
        .backend()
        .call(() -> get(RestoreService.class).upload(visit(place), file, password));
  }

  long taken(Place place, byte[] file) {
    return taken(upload(place, file, Optional.empty()));
  }

  static long taken(Upload upload) {
    assertThat(upload).isInstanceOf(Upload.Taken.class);
    return ((Upload.Taken) upload).restore();
  }

  RestorePlan plan(Place place, long restore, RestoreChoices choices) {
    return school
        .backend()
        .call(() -> get(RestoreService.class).plan(visit(place), restore, choices))
        .orElseThrow();
  }

  /** By the queue, but Zoom's part of it too. */
  RestoreView restore(Place place, long restore, RestoreChoices choices) {
    school.backend().run(() -> get(RestoreService.class).start(visit(place), restore, choices));
    school.backend().work();
    return view(place, restore);
  }

  RestoreView view(Place place, long restore) {
    return school.backend().call(() -> get(RestoreService.class).view(visit(place), restore));
  }

  boolean undo(Place place, long restore) {
    return school.backend().call(() -> get(RestoreService.class).undo(visit(place), restore));
  }

  /** Plans a meeting in a new lesson of the school's course. */
  long meeting(String title, MeetingDraft draft) {
    long lesson = school.newLesson(title);
    school.save(School.named(draft, title));
    return lesson;
  }

  /** The course's meetings, by topic. */
  List<MeetingEntity> meetings(long course) {
    return school
        .backend()
        .call(
            () ->
                get(EntityManager.class)
                    .createQuery(
                        """
                        select distinct m from MeetingEntity m left join fetch m.dates
                        where m.courseId = :course and m.currentLessonId is not null
                        order by m.wish.topic""",
                        MeetingEntity.class)
                    .setParameter("course", course)
                    .getResultList());
  }

  long count(String table) {
    return ((Number) school.stored("select count(*) from " + table).get(0)).longValue();
  }

  MeetingService meetingService() {
    return get(MeetingService.class);
  }

  <T> T get(Class<T> type) {
    return school.backend().get(type);
  }

  private long insert(String table, Map<String, Object> columns) {
    return school.backend().insert(table, columns);
  }

  @Override
  public void close() {
    school.close();
  }
}
