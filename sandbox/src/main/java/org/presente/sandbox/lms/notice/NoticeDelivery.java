package org.presente.sandbox.lms.notice;

import java.time.Duration;

/**
 * One message to a tool's handler and what came of it.
 *
 * @param status of the answer; 0 if none came
 */
public record NoticeDelivery(
    NoticeType type,
    NoticeVariant variant,
    String noticeId,
    String handler,
    int status,
    Duration took) {

  public boolean taken() {
    return status >= 200 && status < 300;
  }
}
