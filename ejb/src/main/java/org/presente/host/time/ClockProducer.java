package org.presente.host.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/** Hands out the application's clock. */
@Singleton
public class ClockProducer {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private final Configuration configuration;

  @Inject
  public ClockProducer(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * @throws IllegalStateException when the sandbox's clock is configured for a tool that is not on
   *     trial on this machine: a movable clock would void every expiry
   */
  @Produces
  @Singleton
  public Clock clock() {
    return configuration
        .find(Setting.SANDBOX_CLOCK_FILE)
        .<Clock>map(file -> new SandboxTime(Path.of(checked(file)), Clock.systemUTC()))
        .orElseGet(Clock::systemUTC);
  }

  private String checked(String file) {
    URI url = configuration.publicUrl();
    boolean trial =
        LOOPBACK.contains(url.getHost()) && configuration.isOn(Setting.ALLOW_INSECURE_PLATFORMS);
    if (!trial) {
      throw new IllegalStateException(
          Setting.SANDBOX_CLOCK_FILE.environmentName()
              + " is for trials on this machine only; remove it");
    }
    return file;
  }
}
