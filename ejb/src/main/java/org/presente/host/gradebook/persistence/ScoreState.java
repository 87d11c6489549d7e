package org.presente.host.gradebook.persistence;

/** Life of a score. */
public enum ScoreState {
  WAITING,
  SENT,
  KEPT,
  REFUSED,
  SKIPPED
}
