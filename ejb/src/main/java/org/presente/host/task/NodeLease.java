package org.presente.host.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/**
 * This process as an owner of leases. Always on real time, whatever the application's clock says.
 */
@Singleton
class NodeLease {
  private final String owner = UUID.randomUUID().toString();
  private final Clock real = Clock.systemUTC();
  private final Duration length;

  @Inject
  NodeLease(Configuration configuration) {
    length = Duration.parse(configuration.get(Setting.TASK_LEASE));
  }

  String owner() {
    return owner;
  }

  Instant now() {
    return real.instant();
  }

  Instant until() {
    return real.instant().plus(length);
  }
}
