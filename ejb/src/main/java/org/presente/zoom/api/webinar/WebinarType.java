package org.presente.zoom.api.webinar;

import org.presente.zoom.api.MeetingRequest;

/** Zoom's own webinar types. */
public enum WebinarType {
  SCHEDULED(5),
  RECURRING_WITHOUT_TIME(6),
  RECURRING(9);

  private final int number;

  WebinarType(int number) {
    this.number = number;
  }

  /** The request as one for a webinar of this type. */
  public MeetingRequest of(MeetingRequest request) {
    return request.field("type", number);
  }

  public int number() {
    return number;
  }
}
