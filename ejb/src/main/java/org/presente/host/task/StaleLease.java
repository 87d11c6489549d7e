package org.presente.host.task;

import jakarta.ejb.ApplicationException;

/**
 * This run outlived its lease and somebody else has taken the work over: nothing may be written.
 */
@ApplicationException(rollback = true)
public class StaleLease extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleLease(Lease lease) {
    super("lease on work " + lease.workId() + " is no longer held");
  }
}
