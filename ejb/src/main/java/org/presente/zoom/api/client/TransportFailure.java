package org.presente.zoom.api.client;

import java.io.IOException;
import java.util.stream.Stream;

/** No answer came. What matters is whether the request may have arrived. */
public final class TransportFailure extends IOException {

  private final boolean maybeSent;

  TransportFailure(boolean maybeSent, Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
    this.maybeSent = maybeSent;
  }

  public boolean maybeSent() {
    return maybeSent;
  }

  /** The failure behind what the REST client threw; anything unexpected counts as sent. */
  public static TransportFailure behind(RuntimeException thrown) {
    return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
        .filter(TransportFailure.class::isInstance)
        .map(TransportFailure.class::cast)
        .findFirst()
        .orElseGet(() -> new TransportFailure(true, thrown));
  }
}
