package org.presente.sandbox.lms;

import java.time.Instant;
import java.util.OptionalDouble;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;

/** A cell of the gradebook with its column. */
public record GradeRow(Column column, Grade grade) {

  public String personId() {
    return grade.personId();
  }

  /** The lesson the column belongs to; empty if to none. */
  public String lessonId() {
    return column.lessonId();
  }

  /** In points of the column; empty when there is no mark. */
  public OptionalDouble points() {
    return grade.shown();
  }

  public double maximum() {
    return column.maximum();
  }

  public String comment() {
    return grade.comment();
  }

  /** Zero where scores use up none. */
  public int attempts() {
    return grade.attempts();
  }

  public Instant timestamp() {
    return grade.timestamp();
  }
}
