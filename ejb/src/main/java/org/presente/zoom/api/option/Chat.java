package org.presente.zoom.api.option;

import java.util.Map;
import org.presente.zoom.api.MeetingRequest;

/** Chat that outlives the meeting; outsiders are never added to it. */
public record Chat(boolean continuous) implements MeetingOption {
  @Override
  public MeetingRequest on(MeetingRequest request) {
    Map<String, Object> value =
        continuous
            ? Map.of("enable", true, "auto_add_invited_external_users", false)
            : Map.of("enable", false);
    return request.setting("continuous_meeting_chat", value);
  }
}
