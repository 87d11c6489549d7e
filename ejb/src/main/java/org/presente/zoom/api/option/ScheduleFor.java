package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/** Another host, who has granted the privilege to schedule; it moves a meeting that exists. */
public record ScheduleFor(String hostIdOrEmail) implements MeetingOption {
  @Override
  public MeetingRequest on(MeetingRequest request) {
    return request.field("schedule_for", hostIdOrEmail);
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "ScheduleFor[]";
  }
}
