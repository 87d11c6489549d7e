package org.presente.zoom.registrant;

import org.presente.zoom.account.Connection;
import org.presente.zoom.api.Gathering;

/** What a person's registration comes to, as read and claimed in one transaction. */
sealed interface Enrolment {
  /** Nothing is left to do. */
  record Ready(String link) implements Enrolment {
    /** Without the link. */
    @Override
    public String toString() {
      return "Ready[]";
    }
  }

  /**
   * To be asked of Zoom now, by us alone for some seconds.
   *
   * @param triedBefore whether Zoom may know the address already
   */
  record Claimed(
      long registrantId,
      Connection connection,
      Gathering kind,
      long zoomId,
      PersonName name,
      String address,
      boolean triedBefore)
      implements Enrolment {
    /** Without the name. */
    @Override
    public String toString() {
      return "Claimed[" + registrantId + "]";
    }
  }

  /** Somebody else asks Zoom, or Zoom asked us to wait. */
  record Waiting() implements Enrolment {}

  record Unknown() implements Enrolment {}
}
