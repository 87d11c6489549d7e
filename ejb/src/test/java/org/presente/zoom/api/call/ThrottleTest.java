package org.presente.zoom.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.api.domain.Operation;

class ThrottleTest {

  /** Time that moves only when somebody waits or the test says so. */
  private static final class Time extends Clock implements TimeMeter, BlockingStrategy {
    private Instant now = Instant.parse("2026-09-14T22:30:00Z");
    private Duration waited = Duration.ZERO;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public long currentTimeNanos() {
      return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }

    @Override
    public void park(long nanos) {
      waited = waited.plusNanos(nanos);
      pass(Duration.ofNanos(nanos));
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Time time = new Time();
  private final Throttle throttle = new Throttle(time, time, time, 55);

  @Test
  void businessAccountGetsHalfOfEightyLightCallsASecond() {
    repeat(40, call(ZoomPlan.BUSINESS, Operation.MEETING));
    assertThat(time.waited).isZero();

    repeat(40, call(ZoomPlan.BUSINESS, Operation.MEETING));
    assertThat(time.waited).isBetween(Duration.ofMillis(950), Duration.ofMillis(1050));
  }

  @Test
  void noLabelsTogetherGoAboveTheCeiling() {
    Throttle low = new Throttle(time, time, time, 5);
    for (int i = 0; i < 5; i++) {
      assertThat(low.refusal(call(ZoomPlan.BUSINESS, Operation.MEETING))).isEmpty();
      assertThat(low.refusal(call(ZoomPlan.BUSINESS, Operation.LIST))).isEmpty();
    }

    assertThat(time.waited).isBetween(Duration.ofMillis(950), Duration.ofMillis(1050));
  }

  @Test
  void changesLeftAreToldUntilZoomClosesTheHost() {
    Call create = host("ana", Operation.CREATE);
    repeat(3, create);
    assertThat(throttle.changesLeft(create)).isEqualTo(97);

    throttle.learn(create, later(Busy.HOST, Duration.ofHours(1)), time.instant());

    assertThat(throttle.changesLeft(create)).isZero();
  }

  @Test
  void labelsAndAccountsHaveBudgetsOfTheirOwn() {
    repeat(2, call(ZoomPlan.FREE, Operation.MEETING));
    repeat(1, call(ZoomPlan.FREE, Operation.LIST));
    repeat(2, new Call(connection("other", ZoomPlan.FREE), Operation.MEETING, ""));

    assertThat(time.waited).isZero();
  }

  @Test
  void permitThatTakesTooLongIsForLater() {
    Call heavy = call(ZoomPlan.FREE, Operation.REPORT_PARTICIPANTS);
    Throttle impatient = new Throttle(time, time, nanos -> {}, 55);
    assertThat(impatient.refusal(heavy)).isEmpty();
    assertThat(impatient.refusal(heavy)).isEmpty();
    assertThat(impatient.refusal(heavy)).isEmpty();

    Optional<RetryLater<Object>> refusal = impatient.refusal(heavy);

    assertThat(refusal)
        .hasValueSatisfying(
            later -> {
              assertThat(later.scope()).isEqualTo(Busy.ACCOUNT);
              assertThat(later.after()).isPositive();
            });
  }

  @Test
  void hostHasHundredChangesUntilMidnightUtc() {
    Call create = host("ana", Operation.CREATE);
    repeat(60, create);
    repeat(40, host("ana", Operation.UPDATE));

    assertThat(throttle.refusal(create))
        .hasValueSatisfying(later -> assertThat(later.scope()).isEqualTo(Busy.HOST))
        .hasValueSatisfying(later -> assertThat(later.after()).isLessThan(Duration.ofMinutes(90)));
    assertThat(throttle.refusal(host("rui", Operation.CREATE))).isEmpty();
    assertThat(throttle.refusal(call(ZoomPlan.BUSINESS, Operation.DELETE))).isEmpty();

    time.pass(Duration.ofMinutes(91));
    assertThat(throttle.refusal(create)).isEmpty();
  }

  @Test
  void whatZoomClosedForTheDayIsNotAskedAgain() {
    Call create = host("ana", Operation.CREATE);
    throttle.learn(create, later(Busy.HOST, Duration.ofHours(1)), time.instant());
    Call report = call(ZoomPlan.PRO, Operation.REPORT_PARTICIPANTS);
    throttle.learn(report, later(Busy.DAY, Duration.ofHours(1)), time.instant());

    assertThat(throttle.refusal(host("ana", Operation.UPDATE))).isPresent();
    assertThat(throttle.refusal(host("rui", Operation.UPDATE))).isEmpty();
    assertThat(throttle.refusal(report)).isPresent();
    assertThat(throttle.refusal(call(ZoomPlan.PRO, Operation.MEETING))).isEmpty();

    time.pass(Duration.ofHours(1));
    assertThat(throttle.refusal(create)).isEmpty();
    assertThat(throttle.refusal(report)).isEmpty();
  }

  @Test
  void secondsAreNotRemembered() {
    Call read = call(ZoomPlan.PRO, Operation.MEETING);
    throttle.learn(read, later(Busy.ACCOUNT, Duration.ofHours(1)), time.instant());

    assertThat(throttle.refusal(read)).isEmpty();
  }

  private void repeat(int times, Call call) {
    for (int i = 0; i < times; i++) {
      assertThat(throttle.refusal(call)).isEmpty();
    }
  }

  private static RetryLater<Object> later(Busy scope, Duration after) {
    return new RetryLater<>(after, scope, "429");
  }

  private static Call call(ZoomPlan plan, Operation operation) {
    return Call.of(connection("account", plan), operation);
  }

  private static Call host(String host, Operation operation) {
    return new Call(connection("account", ZoomPlan.BUSINESS), operation, host);
  }

  private static ZoomCredentials connection(String account, ZoomPlan plan) {
    return new ZoomCredentials(account, account, "client", "secret", plan);
  }
}
