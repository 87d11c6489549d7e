package org.presente.host.task.persistence;

/** Life of a piece of work. */
public enum WorkState {
  WAITING,
  RUNNING,
  DONE,
  GIVEN_UP
}
