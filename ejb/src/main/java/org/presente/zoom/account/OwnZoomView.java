package org.presente.zoom.account;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's own connection, where the course goes by such ones.
 *
 * @param connected whether there is a permission; Zoom may have ended it meanwhile
 * @param host who they are on Zoom, once it was read
 * @param others in whose names they may schedule, and who share that with the app
 * @param problem why it does not work at the moment
 */
public record OwnZoomView(
    boolean connected, Optional<HostView> host, List<HostView> others, Optional<Sentence> problem) {

  public OwnZoomView {
    others = List.copyOf(others);
  }
}
