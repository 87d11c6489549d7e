package org.presente.zoom.api.call;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.api.domain.RateLabel;
import org.presente.zoom.api.domain.RateLimit;
import org.presente.zoom.api.domain.RetryAfter;

/**
 * The token buckets. Rates run on a monotonic clock; days on the wall clock, and begin at 00:00 UTC
 * as Zoom's do.
 */
final class Buckets {

  /** Zoom's own number, not half of it: nobody else makes lessons for these hosts in our name. */
  private static final long CHANGES_PER_HOST = 100;

  private record Rate(String account, ZoomPlan plan, RateLabel label) {}

  private record Day(String account, String what, long calls) {}

  /** A budget of a day, and what stands still when it is used up. */
  record DayBudget(Bucket bucket, Busy scope) {}

  private final ConcurrentMap<Rate, Bucket> rates = new ConcurrentHashMap<>();
  private final ConcurrentMap<Day, Bucket> days = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Bucket> ceilings = new ConcurrentHashMap<>();
  private final int perSecond;
  private final Clock clock;
  private final TimeMeter meter;

  /**
   * @param perSecond the most calls of one account, whatever their label
   */
  Buckets(Clock clock, TimeMeter meter, int perSecond) {
    this.perSecond = perSecond;
    this.clock = clock;
    this.meter = meter;
  }

  Bucket rate(Call call) {
    ZoomPlan plan = call.connection().plan();
    Rate key = new Rate(call.connection().accountId(), plan, call.operation().label());
    return rates.computeIfAbsent(key, rate -> rateBucket(RateLimit.of(plan, rate.label())));
  }

  /** All labels together: some accounts are promised to stay below a number. */
  Bucket ceiling(Call call) {
    return ceilings.computeIfAbsent(
        call.connection().accountId(),
        account ->
            rateBucket(
                new RateLimit(perSecond, Duration.ofSeconds(1), OptionalLong.empty(), false)));
  }

  /** Of the 100 of a host and day. */
  long changesLeft(Call call) {
    return day(hostDay(call)).getAvailableTokens();
  }

  private static Day hostDay(Call call) {
    return new Day(call.connection().accountId(), "host " + call.host(), CHANGES_PER_HOST);
  }

  List<DayBudget> daily(Call call) {
    String account = call.connection().accountId();
    RateLabel label = call.operation().label();
    RateLimit limit = RateLimit.of(call.connection().plan(), label);
    List<DayBudget> budgets = new ArrayList<>();
    limit
        .perDay()
        .ifPresent(
            calls -> {
              String what = limit.dayShared() ? "heavy and intensive" : label.name();
              budgets.add(new DayBudget(day(new Day(account, what, calls)), Busy.DAY));
            });
    if (call.operation().countsForHost()) {
      budgets.add(new DayBudget(day(hostDay(call)), Busy.HOST));
    }
    return budgets;
  }

  private Bucket day(Day key) {
    return days.computeIfAbsent(key, day -> dayBucket(day.calls()));
  }

  private Bucket rateBucket(RateLimit limit) {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(
            Bandwidth.builder()
                .capacity(limit.calls())
                .refillGreedy(limit.calls(), limit.period())
                .build())
        .build();
  }

  private Bucket dayBucket(long calls) {
    Instant now = clock.instant();
    Instant midnight = now.plus(RetryAfter.untilMidnight(now));
    return Bucket.builder()
        .withCustomTimePrecision(new WallClock(clock))
        .addLimit(
            Bandwidth.builder()
                .capacity(calls)
                .refillIntervallyAligned(calls, Duration.ofDays(1), midnight)
                .build())
        .build();
  }

  /** The injected clock for buckets that follow the date. */
  private record WallClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
