package org.presente.zoom.account;

import java.util.Optional;

/**
 * Somebody's own connection, where the course goes by such ones.
 *
 * @param connected whether there is a permission; Zoom may have ended it meanwhile
 * @param host who they are on Zoom, once it was read
 * @param problem why it does not work at the moment
 */
public record OwnZoomView(boolean connected, Optional<HostView> host, Optional<Sentence> problem) {}
