package org.presente.zoom.meeting;

import java.util.Map;

/** A feature that knows people at a meeting by addresses of its own. */
public interface PersonAddresses {
  /** By person, of those whom Zoom knows by such an address already. */
  Map<Long, String> of(long meetingId);
}
