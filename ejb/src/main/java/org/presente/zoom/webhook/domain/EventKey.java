package org.presente.zoom.webhook.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

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
    String all = String.join("\n", event, object, person, time);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("SHA-256 is part of every JDK", missing);
    }
  }
}
