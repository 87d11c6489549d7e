package org.presente.zoom.webhook.domain;

import org.presente.host.secret.Sha256;

/** Names one happening, however often Zoom tells it; a body may differ from one try to the next. */
public final class EventKey {
  private EventKey() {}

  /**
   * @param object uuid or id of what it is about
   * @param person participant or registrant, empty where nobody is
   * @param time the one inside the event
   * @return 64 hexadecimal digits
   */
  public static String of(String event, String object, String person, String time) {
    return Sha256.hex(String.join("\n", event, object, person, time));
  }
}
