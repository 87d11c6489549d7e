package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/** What the AI companion begins by itself; the summary goes to the host only. */
public record AiCompanion(boolean summary, boolean questions) implements MeetingOption {
  private static final int HOST_ONLY = 1;

  @Override
  public MeetingRequest on(MeetingRequest request) {
    MeetingRequest asked =
        request
            .setting("auto_start_meeting_summary", summary)
            .setting("auto_start_ai_companion_questions", questions);
    return summary ? asked.setting("who_will_receive_summary", HOST_ONLY) : asked;
  }
}
