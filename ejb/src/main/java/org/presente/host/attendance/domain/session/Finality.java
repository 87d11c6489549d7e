package org.presente.host.attendance.domain.session;

/** Whether marks may be sent and absences stated. */
public sealed interface Finality {

  record Final() implements Finality {}

  record Open(Reason reason) implements Finality {}

  /** What is waited for. */
  enum Reason {
    CLASS_NOT_OVER,
    NOTHING_HELD,
    NOT_READ,
    JUST_CHANGED
  }
}
