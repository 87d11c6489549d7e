package org.presente.host.stored;

import java.time.Duration;
import java.util.Optional;
import org.presente.host.config.Setting;

/**
 * How long rows are kept.
 *
 * @param reason what they are kept for, where no time ends it; empty otherwise
 * @param setting of the operator that says how long
 * @param fixed how long, where nobody decides it
 * @param due SQL on the table's columns with {@code :limit}, true for rows that are too old; empty
 *     where a task of the feature's own removes them
 */
public record Kept(
    Optional<String> reason,
    Optional<Setting> setting,
    Optional<Duration> fixed,
    Optional<String> due) {

  /**
   * As long as something else is there.
   *
   * @param reason a word; {@code privacy.kept.} and the word is the key of its text
   */
  public static Kept with(String reason) {
    return new Kept(Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * For a time that the operator decides; the host's retention task removes what is due.
   *
   * @param due such as {@code happened_at < :limit}
   */
  public static Kept until(Setting setting, String due) {
    return new Kept(Optional.empty(), Optional.of(setting), Optional.empty(), Optional.of(due));
  }

  /** For a time that the operator decides; a task of the feature's own removes what is due. */
  public static Kept until(Setting setting) {
    return new Kept(Optional.empty(), Optional.of(setting), Optional.empty(), Optional.empty());
  }

  /** For a time that nobody decides; a task of the feature's own removes what is due. */
  public static Kept atMost(Duration fixed) {
    return new Kept(Optional.empty(), Optional.empty(), Optional.of(fixed), Optional.empty());
  }
}
