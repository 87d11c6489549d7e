package org.presente.zoom.api.option;

import java.util.Locale;
import org.presente.zoom.api.MeetingRequest;

/** End-to-end encryption switches off recording, telephones and breakout rooms. */
public enum Encryption implements MeetingOption {
  ENHANCED_ENCRYPTION,
  E2EE;

  @Override
  public MeetingRequest on(MeetingRequest request) {
    return request.setting("encryption_type", name().toLowerCase(Locale.ROOT));
  }
}
