package org.presente.host.course;

/** How a valid launch ended at the host. */
public sealed interface Arrival {
  /** Come in. */
  record Welcome(Visit visit) implements Arrival {}

  /** Only staff of the course may do what the message asks for. */
  record StaffOnly() implements Arrival {}

  /** The message asks for something in a course and names none. */
  record NoCourse() implements Arrival {}

  /** The same id_token was here before. */
  record Replayed() implements Arrival {}

  /** The deployment waits for an admin's approval. */
  record Pending(boolean staff) implements Arrival {}

  /** The registration was switched off in between. */
  record Unknown() implements Arrival {}
}
