package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/**
 * Whether people have to be signed in to Zoom.
 *
 * @param option id of one of the host's ways to sign in, empty for the usual one
 */
public record SignIn(boolean required, String option) implements MeetingOption {
  @Override
  public MeetingRequest on(MeetingRequest request) {
    MeetingRequest asked = request.setting("meeting_authentication", required);
    return required && !option.isEmpty() ? asked.setting("authentication_option", option) : asked;
  }
}
