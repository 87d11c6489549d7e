package org.presente.zoom.licence.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.presente.zoom.api.ListedMeeting;

/**
 * Whether Zoom's lists of a host leave no meeting now or soon.
 *
 * @param days how long the host must be without one
 */
public record LicenceRule(int days) {
  /** A class may run longer than planned. */
  private static final Duration OVERTIME = Duration.ofHours(3);

  private static final int WITHOUT_FIXED_TIME = 3;

  public LicenceRule {
    if (days < 1) {
      throw new IllegalArgumentException("at least one day, not " + days);
    }
  }

  /**
   * @param running the host's running meetings
   * @param scheduled all others, a series by its next dates too
   */
  public boolean rests(
      List<ListedMeeting> running, Collection<ListedMeeting> scheduled, Instant now) {
    return running.isEmpty() && scheduled.stream().noneMatch(meeting -> isSoon(meeting, now));
  }

  /** Without a start it may be held at any time. */
  private boolean isSoon(ListedMeeting meeting, Instant now) {
    if (meeting.type() == WITHOUT_FIXED_TIME || meeting.start().isEmpty()) {
      return true;
    }
    Instant start = meeting.start().get();
    return start.isBefore(now.plus(Duration.ofDays(days)))
        && start.plus(meeting.duration()).plus(OVERTIME).isAfter(now);
  }
}
