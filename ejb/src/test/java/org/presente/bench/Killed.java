package org.presente.bench;

/** Stands for SIGKILL: no handler of ours catches it. */
public final class Killed extends Error {
  private static final long serialVersionUID = 1L;

  public Killed() {
    super("killed");
  }
}
