package org.presente.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.presente.host.config.Setting;

/**
 * What a test sets; all else has its default.
 *
 * @param values by configuration key
 */
public record GivenSettings(Map<String, String> values) implements ConfigSource {
  static Config config(Map<Setting, String> settings) {
    return new GivenSettings(
            settings.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)))
        .config();
  }

  /** Of these values alone: neither the environment nor system properties are asked. */
  public Config config() {
    return ConfigProviderResolver.instance().getBuilder().withSources(this).build();
  }

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
