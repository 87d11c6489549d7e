package org.presente.host.config;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Reads {@link Setting}s from MicroProfile Config; an empty value counts as not set. */
@Singleton
public class Configuration {
  private final Config config;

  @Inject
  public Configuration(Config config) {
    this.config = config;
  }

  public Optional<String> find(Setting setting) {
    return config
        .getOptionalValue(setting.key(), String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .or(setting::defaultValue);
  }

  /**
   * @throws IllegalStateException naming the key when it has neither a value nor a default
   */
  public String get(Setting setting) {
    return find(setting)
        .orElseThrow(() -> new IllegalStateException(setting.environmentName() + " is not set"));
  }

  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(get(setting));
  }

  /** The tool's own address, without a slash at the end. */
  public URI publicUrl() {
    return URI.create(get(Setting.PUBLIC_URL).replaceAll("/+$", ""));
  }

  /** An absolute address of the tool for a path that starts with a slash. */
  public URI publicUrl(String path) {
    return URI.create(publicUrl() + path);
  }
}
