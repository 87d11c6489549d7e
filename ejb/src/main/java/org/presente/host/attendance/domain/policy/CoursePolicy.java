package org.presente.host.attendance.domain.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.SessionRules;
import org.presente.host.attendance.domain.mark.AbsentAs;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.mark.MarkPolicy;
import org.presente.host.attendance.domain.mark.SeriesPolicy;
import org.presente.host.attendance.domain.mark.Thresholds;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.Basis;

/**
 * How a course makes marks. Every value is one that its field allows.
 *
 * @see PolicyReading#of for values that people typed
 */
public record CoursePolicy(Map<PolicyField, String> values) {
  public static final CoursePolicy USUAL = new CoursePolicy(Map.of());

  public CoursePolicy {
    Map<PolicyField, String> all = new EnumMap<>(PolicyField.class);
    for (PolicyField field : PolicyField.values()) {
      String value = values.getOrDefault(field, field.usual());
      if (!field.allows(value)) {
        throw new IllegalArgumentException(field.key());
      }
      all.put(field, value);
    }
    values = Map.copyOf(all);
  }

  public CoursePolicy with(PolicyField field, String value) {
    Map<PolicyField, String> changed = new EnumMap<>(values);
    changed.put(field, value);
    return new CoursePolicy(changed);
  }

  public String get(PolicyField field) {
    return values.get(field);
  }

  /** For the database: what is not as usual. */
  public String text() {
    return Arrays.stream(PolicyField.values())
        .filter(field -> !get(field).equals(field.usual()))
        .map(field -> field.key() + "=" + get(field))
        .collect(Collectors.joining(" "));
  }

  /** Of {@link #text()}; a field that is no more is left out. */
  public static CoursePolicy parse(String text) {
    Map<PolicyField, String> values = new EnumMap<>(PolicyField.class);
    for (String part : text.split(" ", -1)) {
      int sign = part.indexOf('=');
      PolicyField.parse(part.substring(0, Math.max(0, sign)))
          .ifPresent(field -> values.put(field, part.substring(sign + 1)));
    }
    return new CoursePolicy(values);
  }

  public Grading grading() {
    return Grading.PROPORTIONAL
        .with(policy())
        .with(is(PolicyField.ABSENT_AS, "blank") ? AbsentAs.BLANK : AbsentAs.ZERO);
  }

  private MarkPolicy policy() {
    return switch (get(PolicyField.KIND)) {
      case "thresholds" -> thresholds();
      case "pass-fail" -> new MarkPolicy.PassFail(percent(PolicyField.PASS_FROM));
      case "per-minute" ->
          new MarkPolicy.PointsPerMinute(
              new BigDecimal(get(PolicyField.PER_MINUTE)),
              new BigDecimal(get(PolicyField.FULL_AT)));
      case "entry" -> new MarkPolicy.Entry();
      default -> new MarkPolicy.Proportional();
    };
  }

  private Thresholds thresholds() {
    return new Thresholds(
        limit(PolicyField.LATE_AFTER),
        limit(PolicyField.ABSENT_AFTER),
        limit(PolicyField.LEFT_EARLY),
        percent(PolicyField.PARTIAL_FROM),
        percent(PolicyField.PRESENT_FROM),
        new Thresholds.Credits(
            Fraction.ONE,
            percent(PolicyField.LATE_WORTH),
            percent(PolicyField.PARTIAL_WORTH),
            Fraction.ZERO));
  }

  public SessionRules rules() {
    return new SessionRules(
        is(PolicyField.BASIS, "scheduled") ? Basis.SCHEDULED : Basis.HELD,
        percent(PolicyField.TEACHER_SHARE),
        Duration.ofMinutes(Long.parseLong(get(PolicyField.SHORTEST))),
        Duration.ofMinutes(Long.parseLong(get(PolicyField.OVERTIME))),
        is(PolicyField.ENROLLED_LATER, "excused"));
  }

  /** How the marks of all classes become the one of the series; empty: each has its own. */
  public Optional<SeriesPolicy> series() {
    return switch (get(PolicyField.SERIES)) {
      case "best" -> Optional.of(new SeriesPolicy.Best());
      case "mean" -> Optional.of(new SeriesPolicy.Mean());
      case "sum" -> Optional.of(new SeriesPolicy.Sum());
      case "drop-lowest" ->
          Optional.of(new SeriesPolicy.DropLowest(Integer.parseInt(get(PolicyField.DROPPED))));
      default -> Optional.empty();
    };
  }

  public boolean is(PolicyField field, String value) {
    return get(field).equals(value);
  }

  private Fraction percent(PolicyField field) {
    return Fraction.percent(Long.parseLong(get(field)));
  }

  private Duration limit(PolicyField field) {
    String minutes = get(field);
    return minutes.isEmpty() ? Thresholds.NEVER : Duration.ofMinutes(Long.parseLong(minutes));
  }
}
