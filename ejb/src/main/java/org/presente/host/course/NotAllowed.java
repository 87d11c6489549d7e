package org.presente.host.course;

import jakarta.ejb.ApplicationException;

/** The person may not do this; shown as a page with status 403. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAllowed(String what) {
    super("not allowed: " + what);
  }
}
