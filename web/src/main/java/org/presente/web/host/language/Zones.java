package org.presente.web.host.language;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Time zones as platforms and forms name them. */
public final class Zones {
  private Zones() {}

  /** Empty for a name nobody knows. */
  public static Optional<ZoneId> named(String name) {
    try {
      return Optional.of(ZoneId.of(name.strip()));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
