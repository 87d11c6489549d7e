package org.presente.zoom.api.domain;

import java.time.Duration;
import java.util.OptionalLong;
import org.presente.zoom.api.ZoomPlan;

/**
 * What we allow ourselves of one label: half of what Zoom allows the account, because other apps of
 * the account live from the same budget. (zoom-api.md 5)
 *
 * @param perDay absent when Zoom states none
 * @param dayShared the day's budget is one for heavy and resource-intensive calls together
 */
public record RateLimit(long calls, Duration period, OptionalLong perDay, boolean dayShared) {

  public static RateLimit of(ZoomPlan plan, RateLabel label) {
    return switch (plan) {
      case FREE -> free(label);
      case PRO -> paid(label, 30, 20, 10, 10, 30_000);
      case BUSINESS -> paid(label, 80, 60, 40, 20, 60_000);
    };
  }

  private static RateLimit free(RateLabel label) {
    return switch (label) {
      case LIGHT -> new RateLimit(2, Duration.ofSeconds(1), OptionalLong.of(3_000), false);
      case MEDIUM -> new RateLimit(1, Duration.ofSeconds(1), OptionalLong.of(1_000), false);
      case HEAVY -> new RateLimit(1, Duration.ofSeconds(2), OptionalLong.of(500), false);
      case RESOURCE_INTENSIVE ->
          new RateLimit(5, Duration.ofMinutes(1), OptionalLong.of(15_000), false);
    };
  }

  private static RateLimit paid(
      RateLabel label, long light, long medium, long heavy, long intensivePerMinute, long day) {
    return switch (label) {
      case LIGHT -> perSecond(light);
      case MEDIUM -> perSecond(medium);
      case HEAVY -> new RateLimit(heavy / 2, Duration.ofSeconds(1), OptionalLong.of(day / 2), true);
      case RESOURCE_INTENSIVE ->
          new RateLimit(
              intensivePerMinute / 2, Duration.ofMinutes(1), OptionalLong.of(day / 2), true);
    };
  }

  private static RateLimit perSecond(long zooms) {
    return new RateLimit(zooms / 2, Duration.ofSeconds(1), OptionalLong.empty(), false);
  }
}
