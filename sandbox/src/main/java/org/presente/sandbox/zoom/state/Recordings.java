package org.presente.sandbox.zoom.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All cloud recordings by the UUID of their instance. */
public final class Recordings {
  private final Map<String, Recording> byUuid = new LinkedHashMap<>();

  public void put(Recording recording) {
    byUuid.put(recording.uuid(), recording);
  }

  public Collection<Recording> all() {
    return byUuid.values();
  }

  public Optional<Recording> of(String uuid) {
    return Optional.ofNullable(byUuid.get(uuid));
  }

  public Optional<Recording> shared(String shareKey) {
    return all().stream().filter(r -> r.shareKey().equals(shareKey)).findFirst();
  }
}
