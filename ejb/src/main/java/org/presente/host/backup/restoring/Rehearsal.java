package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupParts;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.RefusedFile;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.file.BackupFile;
import org.presente.host.backup.file.Manifest;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.Visit;
import org.presente.host.platform.PlatformService;

/** Looks at what a file would do to a course; changes nothing. */
@Singleton
public class Rehearsal {
  private final BackupParts parts;
  private final LessonsPart lessons;
  private final RestoreRepository repository;
  private final CourseArchive courses;
  private final Installation installation;
  private final PlatformService platforms;

  @Inject
  public Rehearsal(
      BackupParts parts,
      LessonsPart lessons,
      RestoreRepository repository,
      CourseArchive courses,
      Installation installation,
      PlatformService platforms) {
    this.platforms = platforms;
    this.parts = parts;
    this.lessons = lessons;
    this.repository = repository;
    this.courses = courses;
    this.installation = installation;
  }

  /**
   * @throws RefusedFile when a part is of a later version, or there are no lessons
   * @throws org.presente.host.backup.UnreadablePart when a value is wrong
   */
  public List<PlannedStep> steps(BackupFile file, Restoration to) {
    List<PlannedStep> steps = new ArrayList<>();
    for (Manifest.PartEntry entry : file.manifest().parts()) {
      Optional<BackupPart> part = known(entry);
      JsonObject json = file.parts().get(entry.name());
      steps.addAll(
          part.map(it -> it.plan(json, to))
              .orElseGet(
                  () ->
                      List.of(
                          PlannedStep.ofCourse(
                              Action.SKIP, "backup.step.part.unknown", entry.name()))));
    }
    file.personal()
        .forEach(
            (name, json) ->
                parts.named(name).ifPresent(it -> steps.addAll(it.planPersonal(json, to))));
    return List.copyOf(steps);
  }

  private Optional<BackupPart> known(Manifest.PartEntry entry) {
    Optional<BackupPart> part = parts.named(entry.name());
    if (part.filter(it -> it.version() < entry.version()).isPresent()) {
      throw new RefusedFile(BackupFlaw.NEWER);
    }
    return part;
  }

  /** Where the file's lessons are already. */
  public Restoration place(BackupFile file, Visit visit, RestoreChoices choices) {
    Manifest manifest = file.manifest();
    JsonObject part = file.parts().get(BackupParts.LESSONS);
    if (part == null) {
      throw new RefusedFile(BackupFlaw.DAMAGED);
    }
    List<LessonsPart.FileLesson> all = lessons.lessons(part);
    boolean ours = isOurs(manifest);
    Map<String, Long> found =
        new LessonMatch(courses.lessons(visit.courseId()))
            .of(
                all,
                ours,
                isSameCourse(manifest, visit.courseId()),
                restored(manifest, visit.courseId()));
    return new Restoration(visit, ours, choices, found);
  }

  /** Many platforms count their courses from one: the id alone says nothing. */
  private boolean isSameCourse(Manifest manifest, long courseId) {
    return manifest.platform().isPresent()
        && manifest.platform().equals(platforms.nameOf(courses.deploymentId(courseId)))
        && courses.contextId(courseId).equals(manifest.contextId());
  }

  private boolean isOurs(Manifest manifest) {
    return installation.known().filter(manifest.installation()::equals).isPresent();
  }

  private Map<String, Long> restored(Manifest manifest, long courseId) {
    String start = origin(manifest, "");
    Map<String, Long> restored = new HashMap<>();
    repository
        .restored(courseId)
        .forEach(
            (origin, lesson) -> {
              if (origin.startsWith(start)) {
                restored.put(origin.substring(start.length()), lesson);
              }
            });
    return restored;
  }

  /** Names a file's lesson among those of all installations. */
  static String origin(Manifest manifest, String key) {
    return manifest.installation() + ":" + key;
  }

  /** The first day on which something of the file takes place. */
  public Optional<LocalDate> firstDay(BackupFile file) {
    return parts.all().stream()
        .filter(part -> file.parts().containsKey(part.name()))
        .flatMap(part -> part.firstDay(file.parts().get(part.name())).stream())
        .min(LocalDate::compareTo);
  }

  /** The titles of the file's lessons, by key, in the file's order. */
  public Map<String, String> titles(BackupFile file) {
    Map<String, String> titles = new LinkedHashMap<>();
    lessons
        .lessons(file.parts().get(BackupParts.LESSONS))
        .forEach(lesson -> titles.put(lesson.key(), lesson.title()));
    return titles;
  }
}
