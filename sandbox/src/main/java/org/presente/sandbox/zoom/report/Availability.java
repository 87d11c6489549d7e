package org.presente.sandbox.zoom.report;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.World;

/** Which instances a source knows at this moment. */
public final class Availability {
  private final World world;
  private final SandboxClock clock;

  public Availability(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** By UUID that instance, by meeting id the latest that has ended; of this account only. */
  public Optional<Instance> ended(String accountId, String idOrUuid) {
    Stream<Instance> candidates =
        idOrUuid.matches("\\d{9,11}")
            ? world.instancesOf(Long.parseLong(idOrUuid)).stream()
            : world.instance(idOrUuid).stream();
    return candidates
        .filter(i -> i.accountId().equals(accountId) && !i.running())
        .max(Comparator.comparing(Instance::startedAt));
  }

  public boolean listed(Instance instance) {
    return past(instance, world.switches().instanceDelay());
  }

  /** Meetings with one person may be missing for ever. */
  public boolean reported(Instance instance) {
    return past(instance, world.switches().reportDelay()) && !alone(instance);
  }

  public boolean onDashboard(Instance instance) {
    return past(instance, world.switches().dashboardDelay());
  }

  public boolean alone(Instance instance) {
    return world.switches().onePersonMissing() && instance.people() < 2;
  }

  private boolean past(Instance instance, Duration delay) {
    return instance.endedBefore(clock.instant().minus(delay));
  }

  /** Whether the instance is older than what is kept. */
  public boolean olderThan(Instance instance, Period kept) {
    var limit = clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
    return instance.startedAt().isBefore(limit);
  }

  public Instant now() {
    return clock.instant();
  }
}
