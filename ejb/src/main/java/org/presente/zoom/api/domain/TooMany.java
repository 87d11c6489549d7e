package org.presente.zoom.api.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer.Busy;

/**
 * Which of Zoom's limits a 429 is about. Status and code are the same for all of them, only the
 * text differs. (rate-limits.json, bodies)
 *
 * @param scope what else has to wait
 * @param after how long at least
 */
public record TooMany(Busy scope, Duration after) {

  private record Text(String part, Busy scope) {}

  /** The first that matches: the texts about one host and one person are daily limits as well. */
  private static final List<Text> TEXTS =
      List.of(
          new Text("concurrent requests", Busy.RESOURCE),
          new Text("per-second", Busy.ACCOUNT),
          new Text("create/update", Busy.HOST),
          new Text("for the registrant", Busy.REGISTRANT),
          new Text("daily rate limit", Busy.DAY));

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration UNSAID = Duration.ofSeconds(30);

  public static TooMany of(String message, String retryAfter, Instant now) {
    String text = message.toLowerCase(Locale.ROOT);
    Optional<Busy> known =
        TEXTS.stream().filter(row -> text.contains(row.part())).map(Text::scope).findFirst();
    Duration usual = known.map(scope -> usual(scope, now)).orElse(UNSAID);
    Duration after = RetryAfter.parse(retryAfter, now).orElse(usual);
    return new TooMany(known.orElse(Busy.ACCOUNT), after.compareTo(SHORT) < 0 ? SHORT : after);
  }

  private static Duration usual(Busy scope, Instant now) {
    return switch (scope) {
      case DAY, HOST, REGISTRANT -> RetryAfter.untilMidnight(now);
      case ACCOUNT, RESOURCE, CALL -> SHORT;
    };
  }
}
