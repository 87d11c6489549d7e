package org.presente.sandbox.zoom.rule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.presente.sandbox.zoom.state.Plan;

/**
 * Zoom's limits by label and plan, shared by all apps of an account, and its daily rules for hosts
 * and registrants. Seconds and UTC days are those of the sandbox clock.
 */
public final class RateLimits {
  static final int HOST_WRITES_A_DAY = 100;
  static final int REGISTRANT_ADDS_A_DAY = 3;
  static final int REGISTRANT_CHANGES_A_DAY = 10;

  private final Map<String, Integer> used = new HashMap<>();
  private long currentSecond;

  /** Counts a call; throws when the account has used up its share. */
  public synchronized void call(Operation operation, String accountId, Plan plan, Instant now) {
    forgetPast(now);
    var limit = LabelLimit.of(operation.label(), plan);
    var heavy = limit.sharesHeavyDay() ? "heavy" : operation.label();
    if (over(accountId + " day " + heavy + " " + day(now), limit.perDay())) {
      throw new RateLimited(RateLimited.DAILY, true);
    }
    var window = now.getEpochSecond() / limit.windowSeconds();
    if (over(accountId + " now " + operation.label() + " " + window, limit.perWindow())) {
      throw new RateLimited(RateLimited.PER_SECOND, false);
    }
  }

  /** 100 creations and changes of meetings by host and UTC day; deleting does not count. */
  public synchronized void hostWrite(String hostId, Instant now) {
    if (over("host " + hostId + " " + day(now), HOST_WRITES_A_DAY)) {
      throw new RateLimited(RateLimited.HOST, false);
    }
  }

  public synchronized void registrantAdd(long meetingId, String email, Instant now) {
    var key = "add " + meetingId + " " + email + " " + day(now);
    if (over(key, REGISTRANT_ADDS_A_DAY)) {
      throw new RateLimited(RateLimited.REGISTRANT.formatted(email), false);
    }
  }

  public synchronized void registrantChange(long meetingId, String id, Instant now) {
    if (over("change " + meetingId + " " + id + " " + day(now), REGISTRANT_CHANGES_A_DAY)) {
      throw new RateLimited(RateLimited.DAILY, true);
    }
  }

  private boolean over(String key, int limit) {
    return used.merge(key, 1, Integer::sum) > limit;
  }

  private void forgetPast(Instant now) {
    if (now.getEpochSecond() != currentSecond) {
      currentSecond = now.getEpochSecond();
      var minute = currentSecond / 60;
      used.keySet()
          .removeIf(k -> (k.contains(" now ") && !k.endsWith(" " + minute)) || past(k, now));
    }
  }

  private static boolean past(String key, Instant now) {
    return !key.contains(" now ") && !key.endsWith(" " + day(now));
  }

  private static String day(Instant now) {
    return now.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
