package org.presente.zoom.api.option;

import java.time.Duration;
import org.presente.zoom.api.MeetingRequest;

/** How people come in. A waiting room excludes joining before the host. */
public sealed interface Entry extends MeetingOption {

  /** Nobody until the host is there. */
  record AfterHost() implements Entry {
    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request.setting("waiting_room", false).setting("join_before_host", false);
    }
  }

  /**
   * @param lead 0 for any time, or 5, 10 or 15 minutes
   */
  record BeforeHost(Duration lead) implements Entry {
    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request
          .setting("waiting_room", false)
          .setting("join_before_host", true)
          .setting("jbh_time", Math.toIntExact(lead.toMinutes()));
    }
  }

  /** The host lets people in. */
  record WaitingRoom() implements Entry {
    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request.setting("waiting_room", true).setting("join_before_host", false);
    }
  }
}
