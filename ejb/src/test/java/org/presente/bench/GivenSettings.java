package org.presente.bench;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** What a test sets, by key; all else has its default. */
record GivenSettings(Map<String, String> values) implements ConfigSource {
  @Override
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public String getValue(String name) {
    return values.get(name);
  }

  @Override
  public String getName() {
    return "the test's settings";
  }
}
