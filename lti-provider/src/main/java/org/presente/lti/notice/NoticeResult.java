package org.presente.lti.notice;

import java.util.List;
import org.presente.lti.launch.LaunchStep;

/** How a POST to the notice address ended. */
public sealed interface NoticeResult {
  /** Every notice of the post can be believed. */
  record Believed(List<Notice> notices) implements NoticeResult {
    public Believed {
      notices = List.copyOf(notices);
    }
  }

  /**
   * None is taken.
   *
   * @param reason for the log; holds no token and no personal data
   */
  record Rejected(LaunchStep step, String reason) implements NoticeResult {}
}
