package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/** Registration without mails of Zoom's: the LMS sends its own notes. */
public enum Registration implements MeetingOption {
  NONE(2, 1),
  /** Once for all occurrences, approved at once. */
  ONCE(0, 1),
  /** For each occurrence anew, approved at once. */
  EACH_OCCURRENCE(0, 2);

  private final int approval;
  private final int type;

  Registration(int approval, int type) {
    this.approval = approval;
    this.type = type;
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    MeetingRequest asked = request.setting("approval_type", approval);
    return this == NONE
        ? asked
        : asked
            .setting("registration_type", type)
            .setting("registrants_confirmation_email", false)
            .setting("registrants_email_notification", false)
            .setting("allow_multiple_devices", false)
            .setting("show_share_button", false);
  }
}
