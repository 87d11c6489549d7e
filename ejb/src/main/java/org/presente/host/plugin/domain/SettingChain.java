package org.presente.host.plugin.domain;

import java.util.List;
import java.util.Optional;

/**
 * What was decided about one setting, from the widest place to the narrowest. The narrowest word
 * holds, up to the first lock: whoever locks has the last one, also by locking what was inherited.
 */
public record SettingChain(List<Entry> entries) {

  /**
   * One place's word.
   *
   * @param value empty where the place leaves it to the wider ones
   * @param locked whether narrower places are bound
   */
  public record Entry(Optional<String> value, boolean locked) {
    public static final Entry NONE = new Entry(Optional.empty(), false);
  }

  public SettingChain {
    entries = List.copyOf(entries);
  }

  /** Empty where nobody said anything that counts. */
  public Optional<String> value() {
    Optional<String> value = Optional.empty();
    for (Entry entry : entries) {
      value = entry.value().isPresent() ? entry.value() : value;
      if (entry.locked()) {
        return value;
      }
    }
    return value;
  }

  public boolean isLocked() {
    return entries.stream().anyMatch(Entry::locked);
  }
}
