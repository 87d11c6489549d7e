package org.presente.sandbox.lms.grade;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Columns and marks. */
public final class Gradebook {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, Map<String, Grade>> grades = new LinkedHashMap<>();
  private final Map<String, Integer> scoresTaken = new HashMap<>();
  private final Runnable changes;
  private int nextColumn;

  /**
   * @param nextColumn the id of the next new column
   * @param changes run after each change
   */
  public Gradebook(
      Collection<Column> columns, Collection<Grade> grades, int nextColumn, Runnable changes) {
    this.changes = changes;
    this.nextColumn = nextColumn;
    columns.forEach(column -> this.columns.put(column.id(), column));
    grades.forEach(grade -> cells(grade.columnId()).put(grade.personId(), grade));
  }

  public synchronized List<Column> columns() {
    return List.copyOf(columns.values());
  }

  public synchronized List<Column> columnsOf(String courseId) {
    return columns.values().stream().filter(column -> column.courseId().equals(courseId)).toList();
  }

  public synchronized Optional<Column> column(String id) {
    return Optional.ofNullable(columns.get(id));
  }

  /** An id is never used twice, not even after a column was deleted. */
  public synchronized String newColumnId() {
    return String.valueOf(nextColumn++);
  }

  public synchronized void add(Column column) {
    columns.put(column.id(), column);
    changes.run();
  }

  /** Replaces a column; its marks keep their share of the maximum, as Moodle does. */
  public synchronized void replace(Column column) {
    Column old = columns.put(column.id(), column);
    if (old != null && old.maximum() != column.maximum()) {
      double factor = column.maximum() / old.maximum();
      cells(column.id()).replaceAll((person, grade) -> grade.rescaled(factor));
    }
    changes.run();
  }

  public synchronized void remove(String columnId) {
    columns.remove(columnId);
    grades.remove(columnId);
    changes.run();
  }

  public synchronized List<Grade> grades() {
    return grades.values().stream().flatMap(cells -> cells.values().stream()).toList();
  }

  public synchronized List<Grade> gradesOf(String columnId) {
    return List.copyOf(cells(columnId).values());
  }

  public synchronized Optional<Grade> grade(String columnId, String personId) {
    return Optional.ofNullable(cells(columnId).get(personId));
  }

  /**
   * Changes one cell while nobody else can.
   *
   * @param change gets the present cell, or an empty one with the epoch as its timestamp
   */
  public synchronized void change(String columnId, String personId, UnaryOperator<Grade> change) {
    Grade present =
        grade(columnId, personId)
            .orElseGet(() -> new Grade(columnId, personId, null, null, "", Instant.EPOCH));
    cells(columnId).put(personId, change.apply(present));
    changes.run();
  }

  /** A tool's score for the cell was accepted. */
  public synchronized void scoreTaken(String columnId, String personId) {
    scoresTaken.merge(columnId + "/" + personId, 1, Integer::sum);
  }

  /** How many scores of a tool the cell ever took since the start; not kept in the data file. */
  public synchronized int scoresTaken(String columnId, String personId) {
    return scoresTaken.getOrDefault(columnId + "/" + personId, 0);
  }

  /** Over all cells. */
  public synchronized long scoresTaken() {
    return scoresTaken.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** A teacher types over a mark. */
  public void override(String columnId, String personId, double points) {
    change(columnId, personId, grade -> grade.overridden(points));
  }

  /** The tool's mark shows again. */
  public void release(String columnId, String personId) {
    change(columnId, personId, grade -> grade.overridden(null));
  }

  public synchronized int nextColumn() {
    return nextColumn;
  }

  private Map<String, Grade> cells(String columnId) {
    return grades.computeIfAbsent(columnId, id -> new LinkedHashMap<>());
  }
}
