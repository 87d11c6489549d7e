package org.presente.zoom.account;

/** How an admin's or a teacher's way to Zoom and back ended. */
public sealed interface Authorized {
  record Connected(long connectionId) implements Authorized {}

  record Failed(Sentence sentence) implements Authorized {}
}
