package org.presente.zoom.api.option;

import java.util.List;
import org.presente.zoom.api.MeetingRequest;

/**
 * Licensed users of the same account, without a mail of Zoom's.
 *
 * @param addresses empty to take all away
 */
public record AlternativeHosts(List<String> addresses) implements MeetingOption {
  public AlternativeHosts {
    addresses = List.copyOf(addresses);
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    return request
        .alternativeHosts(addresses)
        .setting("alternative_hosts_email_notification", false);
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "AlternativeHosts[" + addresses.size() + "]";
  }
}
