package org.presente.host.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.presente.host.backup.file.BackupFile;
import org.presente.host.backup.file.BackupFiles;
import org.presente.host.backup.file.Manifest;
import org.presente.host.backup.restoring.Installation;
import org.presente.host.backup.restoring.LessonsPart;
import org.presente.host.course.ArchivedLesson;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.CourseView;
import org.presente.host.platform.PlatformService;

/** Makes a course's file, inside the caller's transaction and past all rights. */
@Singleton
public class BackupWriter {
  /** Shown in files; what decides is the format's version and the parts'. */
  private static final String PRODUCT = "0.1.0";

  private final BackupParts parts;
  private final CourseArchive courses;
  private final Installation installation;
  private final PlatformService platforms;
  private final Clock clock;

  @Inject
  public BackupWriter(
      BackupParts parts,
      CourseArchive courses,
      Installation installation,
      PlatformService platforms,
      Clock clock) {
    this.platforms = platforms;
    this.parts = parts;
    this.courses = courses;
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * @throws RefusedFile when the file would be too large to be restored
   */
  public byte[] write(long courseId, BackupOptions options) {
    Map<Long, String> lessons =
        courses.lessons(courseId).stream()
            .map(ArchivedLesson::id)
            .filter(id -> options.lessons().isEmpty() || options.lessons().contains(id))
            .collect(Collectors.toMap(id -> id, LessonKey::of));
    if (lessons.size() > LessonsPart.MOST_LESSONS) {
      throw new RefusedFile(BackupFlaw.TOO_LARGE);
    }
    BackupScope scope = new BackupScope(courseId, lessons, options.passcodes());
    Map<String, JsonObject> settings = new HashMap<>();
    Map<String, JsonObject> personal = new HashMap<>();
    Map<String, Integer> versions = new HashMap<>();
    for (BackupPart part : parts.all()) {
      settings.put(part.name(), part.write(scope));
      versions.put(part.name(), part.version());
      if (options.password().isPresent()) {
        part.writePersonal(scope).ifPresent(json -> personal.put(part.name(), json));
      }
    }
    return BackupFiles.pack(
        new BackupFile(manifest(courseId, lessons.size()), settings, personal),
        versions,
        options.password());
  }

  private Manifest manifest(long courseId, int lessons) {
    CourseView course = courses.view(courseId);
    return new Manifest(
        UUID.randomUUID().toString(),
        installation.key(),
        PRODUCT,
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        course.title(),
        courses.contextId(courseId),
        platforms.nameOf(courses.deploymentId(courseId)),
        course.zone(),
        lessons,
        List.of(),
        Optional.empty());
  }
}
