package org.presente.host.attendance.domain.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One choice of a policy, with what it may be and what it is while nobody has chosen. */
public enum PolicyField {
  KIND("proportional", "proportional|thresholds|pass-fail|per-minute|entry"),
  /** Percent of the class from which somebody is present. */
  PRESENT_FROM("75", PolicyField.PERCENT),
  /** Percent below which somebody is absent. */
  PARTIAL_FROM("10", PolicyField.PERCENT),
  PASS_FROM("60", PolicyField.PERCENT),
  /** Minutes; empty where it is not asked. */
  LATE_AFTER("", PolicyField.LIMIT),
  ABSENT_AFTER("", PolicyField.LIMIT),
  LEFT_EARLY("", PolicyField.LIMIT),
  /** Percent of the mark. */
  LATE_WORTH("50", PolicyField.PERCENT),
  PARTIAL_WORTH("50", PolicyField.PERCENT),
  PER_MINUTE("1", PolicyField.POINTS),
  /** At how many points the mark is full. */
  FULL_AT("60", "(?!0+(\\.0*)?$)" + PolicyField.POINTS),
  ABSENT_AS("zero", "zero|blank"),
  BASIS("held", "held|scheduled"),
  /** Percent of the class. */
  TEACHER_SHARE("0", PolicyField.PERCENT),
  /** Minutes. */
  SHORTEST("0", "[0-9]{1,3}"),
  /** Minutes after the scheduled end that still count. */
  OVERTIME("0", "[0-9]{1,3}"),
  ENROLLED_LATER("excused", "excused|absent"),
  SERIES("each", "each|best|mean|sum|drop-lowest"),
  DROPPED("1", "[0-9]{1,2}"),
  POSTING("usual", "usual|automatic|after-preview");

  private static final String PERCENT = "[0-9]{1,2}|100";
  private static final String LIMIT = "[0-9]{0,3}";
  private static final String POINTS = "[0-9]{1,3}(\\.[0-9]{1,2})?";

  private final String usual;
  private final Pattern allowed;

  PolicyField(String usual, String allowed) {
    this.usual = usual;
    this.allowed = Pattern.compile(allowed);
  }

  public String usual() {
    return usual;
  }

  boolean allows(String text) {
    return allowed.matcher(text).matches();
  }

  /** As in forms, texts and the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<PolicyField> parse(String key) {
    return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
  }
}
