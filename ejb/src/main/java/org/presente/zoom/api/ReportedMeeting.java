package org.presente.zoom.api;

import java.time.Instant;

/** An ended meeting of a host, from the report of their meetings. */
public record ReportedMeeting(
    long id, String uuid, int type, String topic, Instant start, Instant end, int participants) {

  /** Without the topic. */
  @Override
  public String toString() {
    return "ReportedMeeting[" + id + ", " + start + "]";
  }
}
