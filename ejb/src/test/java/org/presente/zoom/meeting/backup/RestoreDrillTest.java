package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presente.host.audit.Incidents;
import org.presente.host.backup.BackupWriter;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestorePlan;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.schedule.BackupFolder;
import org.presente.host.backup.schedule.ScheduledBackupTask;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.course.CourseArchive;
import org.presente.host.database.Transactions;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.TaskRunner;
import org.presente.zoom.School;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/** Daily backups are of use only if they can be restored: the drill does it. */
class RestoreDrillTest {
  @TempDir private Path folder;
  private final TwoCourses courses = new TwoCourses();
  private final School school = courses.school;
  private BackupFolder kept;

  @BeforeEach
  void aFolder() {
    kept = new BackupFolder(new Configuration(config()));
    school
        .backend()
        .put(
            ScheduledBackupTask.class,
            new ScheduledBackupTask(
                kept,
                courses.get(BackupWriter.class),
                courses.get(CourseArchive.class),
                courses.get(Transactions.class),
                courses.get(Incidents.class),
                courses.get(Clock.class)));
    run("update scheduled_task set paused = true where name <> 'backup.daily'");
    courses.meeting("Week 7", school.draftIn(Duration.ofDays(90)));
    school.backend().work();
  }

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void theDaysBackupBringsADeletedMeetingBackIntoAnotherCourse() throws IOException {
    tick();
    assertThat(kept.files())
        .singleElement()
        .satisfies(file -> assertThat(file.courseId()).isEqualTo(school.courseId()));
    school.backend().run(() -> courses.meetingService().cancel(school.visit()));
    school.backend().work();
    assertThat(school.zoom().meetings()).isEmpty();

    byte[] file = Files.readAllBytes(folder.resolve(kept.files().get(0).name()));
    long restore = courses.taken(courses.other, file);

    assertThat(courses.restore(courses.other, restore, RestoreChoices.USUAL).state())
        .isEqualTo(RestoreState.DONE);
    assertThat(courses.meetings(courses.other.course()))
        .extracting(it -> it.wish().topic())
        .containsExactly("Week 7");
    assertThat(school.zoom().meetings()).hasSize(1);
  }

  @Test
  void aDayHasOneFileAndOldOnesGoButTheLastStays() {
    tick();
    tick();
    assertThat(kept.files()).hasSize(1);
    for (int day = 0; day < 40; day++) {
      school.clock().advanceTo(school.clock().instant().plus(Duration.ofDays(1)));
      tick();
    }
    assertThat(kept.files()).hasSizeBetween(30, 32);
    assertThat(folder.toFile().list()).allMatch(name -> name.endsWith(".zip"));
  }

  @Test
  void aCourseThatFailsKeepsNoOtherFromItsBackupNorOldFilesFromGoing() throws IOException {
    school
        .backend()
        .run(() -> courses.get(CourseArchive.class).add(courses.other.course(), "Week 1", ""));
    Path old =
        Files.createFile(folder.resolve("course-" + courses.other.course() + "-2020-01-01.zip"));
    run("update zoom_meeting set time_zone = 'Mars/Olympus'");

    tick();

    assertThat(school.courseId()).as("comes first").isLessThan(courses.other.course());
    assertThat(kept.files())
        .extracting(BackupFolder.Kept::courseId)
        .containsExactly(courses.other.course());
    assertThat(old).doesNotExist();
    assertThat(school.stored("select summary from incident where feature = 'backup.daily'"))
        .singleElement()
        .asString()
        .startsWith("No backup of course " + school.courseId());
    run("update zoom_meeting set time_zone = '" + School.ZONE + "'");
    tick();
    assertThat(kept.files()).hasSize(2);
  }

  @Test
  void aFileOfADayThatIsNoneIsNotOneOfOurs() throws IOException {
    Path strange = Files.createFile(folder.resolve("course-1-2026-99-99.zip"));

    tick();

    assertThat(kept.files())
        .extracting(BackupFolder.Kept::courseId)
        .containsExactly(school.courseId());
    assertThat(strange).exists();
    assertThat(courses.count("incident")).isZero();
  }

  /** A file of the first format, as it was written when there was no other. */
  @Test
  void aFileOfFormatOneCanBeReadForEver() throws IOException {
    RestorePlan plan =
        courses.plan(
            courses.other,
            courses.taken(courses.other, sample("format-1.zip")),
            RestoreChoices.USUAL);

    assertThat(plan.title()).isEqualTo("Physics");
    assertThat(plan.lessons())
        .extracting(RestorePlan.Lesson::title)
        .containsExactly("Week 1", "Single", "Series");
    courses.restore(courses.other, plan.restore(), RestoreChoices.USUAL);
    List<MeetingEntity> made = courses.meetings(courses.other.course());
    assertThat(made).extracting(it -> it.wish().topic()).containsExactly("Series", "Single");
    assertThat(made.get(0).classes()).hasSize(14);
  }

  /** The first with settings, with the platform's name and with a section about persons. */
  @Test
  void aFileOfFormatOneWithPeopleCanBeReadForEver() throws IOException {
    courses.person(courses.other, "Souza, Ana", "ana@example.org", CourseRole.LEARNER);
    long restore =
        TwoCourses.taken(
            courses.upload(
                courses.other,
                sample("format-1-people.zip"),
                Optional.of("correct horse battery")));
    assertThat(courses.restore(courses.other, restore, RestoreChoices.USUAL).state())
        .isEqualTo(RestoreState.DONE);
    List<MeetingEntity> made = courses.meetings(courses.other.course());
    assertThat(made).extracting(it -> it.wish().topic()).containsExactly("Series", "Single");
    assertThat(made.get(0).dates()).extracting(it -> it.state()).contains(OccurrenceState.MOVED);
    assertThat(made.get(0).classes()).hasSize(14);
    assertThat(school.stored("select setting_value from plugin_setting"))
        .isEqualTo(List.of("true"));
    assertThat(school.stored("select status from attendance_mark")).isEqualTo(List.of("PARTIAL"));
  }

  private byte[] sample(String name) throws IOException {
    try (var stream = getClass().getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  private Config config() {
    return ConfigProviderResolver.instance().getBuilder().withSources(new InFolder(folder)).build();
  }

  /** Lets the task be due, and nothing else. */
  private void tick() {
    run(
        "update scheduled_task set next_run = timestamp '2020-01-01 00:00:00' where name = 'backup.daily'");
    courses.get(TaskRunner.class).beat();
  }

  private void run(String sql) {
    school
        .backend()
        .run(() -> courses.get(EntityManager.class).createNativeQuery(sql).executeUpdate());
  }

  /** The one setting. */
  private record InFolder(Path folder) implements ConfigSource {
    @Override
    public Set<String> getPropertyNames() {
      return Set.of(Setting.BACKUP_FOLDER.key());
    }

    @Override
    public String getValue(String name) {
      return name.equals(Setting.BACKUP_FOLDER.key()) ? folder.toString() : null;
    }

    @Override
    public String getName() {
      return "a folder";
    }
  }
}
