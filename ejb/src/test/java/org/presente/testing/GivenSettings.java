package org.presente.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.presente.host.config.Setting;

/** What a test sets; all else has its default. */
record GivenSettings(Map<Setting, String> settings) implements ConfigSource {
  @Override
  public Set<String> getPropertyNames() {
    return settings.keySet().stream().map(Setting::key).collect(Collectors.toSet());
  }

  @Override
  public String getValue(String name) {
    return settings.entrySet().stream()
        .filter(entry -> entry.getKey().key().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  @Override
  public String getName() {
    return "the test's settings";
  }
}
