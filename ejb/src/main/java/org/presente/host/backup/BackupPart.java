package org.presente.host.backup;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;

/**
 * What a feature of the host or a plugin keeps in a course's backup. Implementations are CDI beans;
 * every call runs inside a transaction of the caller and asks nobody over the network.
 */
public interface BackupPart {
  /** Names the part in files for ever: one to twenty small letters. */
  String name();

  /** Of the part's own format; files with a higher one are refused. */
  int version();

  /**
   * Settings of the course and its lessons, without secrets and students; of staff only the
   * addresses of hosts.
   */
  JsonObject write(BackupScope scope);

  /** What is about persons; only asked for by who may, and sealed with a password. */
  default Optional<JsonObject> writePersonal(BackupScope scope) {
    return Optional.empty();
  }

  /**
   * What restoring would do; changes nothing.
   *
   * @param part as {@link #write} or an earlier version of it made it, or anything else
   * @param to knows the lessons that are there already
   * @throws UnreadablePart when it is anything else
   */
  List<PlannedStep> plan(JsonObject part, Restoration to);

  /**
   * Does what {@link #plan} says.
   *
   * @param to knows all lessons
   * @return what {@link #undo} has to know
   * @throws UnreadablePart as {@link #plan}
   */
  List<Trace> restore(JsonObject part, Restoration to);

  /** The first day on which something takes place, in its own place. */
  default Optional<LocalDate> firstDay(JsonObject part) {
    return Optional.empty();
  }

  /** As {@link #plan} for what {@link #writePersonal} wrote. */
  default List<PlannedStep> planPersonal(JsonObject part, Restoration to) {
    return List.of();
  }

  /** As {@link #restore} for what {@link #writePersonal} wrote. */
  default List<Trace> restorePersonal(JsonObject part, Restoration to) {
    return List.of();
  }

  /** Who can hold a class here, by the name that choices use; with a name for people. */
  default Map<String, String> holders(Visit visit) {
    return Map.of();
  }

  /** Takes back one thing, unless somebody has changed it since. */
  void undo(Visit visit, Trace trace);

  /** How far others have been told what was restored in these lessons. */
  default Progress progress(List<Long> lessons) {
    return Progress.NOTHING;
  }
}
