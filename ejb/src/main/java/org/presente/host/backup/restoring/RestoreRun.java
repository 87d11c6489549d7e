package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupParts;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.backup.file.BackupFile;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.backup.persistence.RestoredLessonEntity;
import org.presente.host.backup.persistence.TraceEntity;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.Visit;

/** Does what a file says, or takes it back; inside one transaction of the caller. */
@Singleton
public class RestoreRun {
  /** In the place of a part's name: the course's zone. */
  private static final String ZONE = "zone";

  private final BackupParts parts;
  private final Rehearsal rehearsal;
  private final RestoreRepository repository;
  private final CourseArchive courses;

  @Inject
  public RestoreRun(
      BackupParts parts, Rehearsal rehearsal, RestoreRepository repository, CourseArchive courses) {
    this.parts = parts;
    this.rehearsal = rehearsal;
    this.repository = repository;
    this.courses = courses;
  }

  /**
   * Everything is read before the first thing is written.
   *
   * @throws org.presente.host.backup.RefusedFile when it cannot be restored
   * @throws org.presente.host.backup.UnreadablePart when it cannot be restored
   */
  void restore(RestoreEntity restore, BackupFile file) {
    Restoration before =
        rehearsal.place(file, restore.visit(), ChoicesJson.read(restore.choices()));
    rehearsal.steps(file, before);
    file.manifest()
        .zone()
        .filter(zone -> courses.isIn(restore.courseId(), zone))
        .ifPresent(
            zone ->
                repository.add(
                    new TraceEntity(restore.id(), ZONE, Optional.empty(), quoted(zone))));
    Restoration to = withLessons(restore, file, before);
    for (BackupPart part : parts.all()) {
      JsonObject json = file.parts().get(part.name());
      if (json != null && !part.name().equals(BackupParts.LESSONS)) {
        keep(restore, part, part.restore(json, to));
      }
      JsonObject personal = file.personal().get(part.name());
      if (personal != null) {
        keep(restore, part, part.restorePersonal(personal, to));
      }
    }
    remember(restore, file, to);
  }

  private Restoration withLessons(RestoreEntity restore, BackupFile file, Restoration before) {
    BackupPart lessons = parts.named(BackupParts.LESSONS).orElseThrow();
    List<Trace> traces = lessons.restore(file.parts().get(BackupParts.LESSONS), before);
    repository.flush();
    keep(restore, lessons, traces);
    Map<String, Long> all = new HashMap<>(before.lessons());
    traces.forEach(it -> all.put(it.memory().getString("key"), it.lessonId().orElseThrow()));
    return new Restoration(before.visit(), before.ours(), before.choices(), all);
  }

  private void keep(RestoreEntity restore, BackupPart part, List<Trace> traces) {
    traces.forEach(
        trace ->
            repository.add(
                new TraceEntity(
                    restore.id(), part.name(), trace.lessonId(), trace.memory().toString())));
  }

  private void remember(RestoreEntity restore, BackupFile file, Restoration to) {
    Set<String> known = repository.restored(restore.courseId()).keySet();
    to.lessons()
        .forEach(
            (key, lesson) -> {
              String origin = Rehearsal.origin(file.manifest(), key);
              if (!known.contains(origin)) {
                repository.add(
                    new RestoredLessonEntity(restore.courseId(), origin, lesson, restore.id()));
              }
            });
  }

  /** In the opposite order; copied lessons wait for a decision again. */
  public void undo(RestoreEntity restore, Visit visit) {
    for (TraceEntity trace : repository.traces(restore.id())) {
      if (trace.part().equals(ZONE)) {
        courses.isNoLongerIn(restore.courseId(), memory(trace).getString(ZONE));
      }
      parts
          .named(trace.part())
          .ifPresent(part -> part.undo(visit, new Trace(trace.lessonId(), memory(trace))));
    }
    repository.forgetLessons(restore.id());
    if (restore.isCopyDecision()) {
      repository.lessons(restore.id()).forEach(courses::copyIsUndecided);
      courses.courseCopyIsDecided(restore.courseId(), false);
    }
  }

  private static String quoted(String zone) {
    return Json.createObjectBuilder().add(ZONE, zone).build().toString();
  }

  private static JsonObject memory(TraceEntity trace) {
    try (JsonReader reader =
        Json.createReaderFactory(Map.of()).createReader(new StringReader(trace.memory()))) {
      return reader.readObject();
    }
  }
}
