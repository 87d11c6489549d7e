package org.presente.zoom.registrant;

import org.presente.zoom.api.RegistrantRequest;

/**
 * A person's name in the two fields that Zoom asks for; what others see in the meeting is both with
 * a blank between. Zoom takes 64 characters in each and requires the first.
 */
record PersonName(String full) {
  private static final int LONGEST = 64;

  RegistrantRequest request(String address) {
    String name = full.strip();
    int blank = name.indexOf(' ');
    return blank < 0
        ? new RegistrantRequest(address, clipped(name), "")
        : new RegistrantRequest(
            address, clipped(name.substring(0, blank)), clipped(name.substring(blank + 1)));
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST)).strip();
  }
}
