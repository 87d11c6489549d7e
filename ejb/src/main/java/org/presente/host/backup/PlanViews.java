package org.presente.host.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.backup.file.BackupFile;
import org.presente.host.backup.restoring.Rehearsal;

/** What a restore would do, by lesson. */
@Singleton
class PlanViews {
  private final Rehearsal rehearsal;
  private final BackupParts parts;

  @Inject
  PlanViews(Rehearsal rehearsal, BackupParts parts) {
    this.parts = parts;
    this.rehearsal = rehearsal;
  }

  RestorePlan plan(long restore, BackupFile file, Restoration to) {
    Map<Optional<String>, List<PlannedStep>> steps =
        rehearsal.steps(file, to).stream().collect(Collectors.groupingBy(PlannedStep::lesson));
    List<RestorePlan.Lesson> lessons =
        rehearsal.titles(file).entrySet().stream()
            .map(
                lesson ->
                    new RestorePlan.Lesson(
                        lesson.getKey(),
                        lesson.getValue(),
                        to.choices().of(lesson.getKey()),
                        steps.getOrDefault(Optional.of(lesson.getKey()), List.of())))
            .toList();
    return new RestorePlan(
        restore,
        file.manifest().title(),
        file.manifest().madeAt(),
        file.manifest().personal().isPresent() && file.personal().isEmpty(),
        to.ours(),
        rehearsal.firstDay(file),
        lessons,
        steps.getOrDefault(Optional.<String>empty(), List.of()),
        parts.holders(to.visit()));
  }
}
