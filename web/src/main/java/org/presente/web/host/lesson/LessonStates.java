package org.presente.web.host.lesson;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.host.plugin.Plugin;

/** The states of lessons that are being looked at, at most two seconds old. */
@Singleton
public class LessonStates {
  private static final Duration FRESH = Duration.ofSeconds(2);

  /** Beyond it the old ones are thrown out; a node rarely shows more lessons at a time. */
  private static final int MOST = 2_000;

  private final Instance<Plugin> plugins;
  private final Clock clock;
  private final ConcurrentMap<Long, Known> known = new ConcurrentHashMap<>();

  @Inject
  public LessonStates(@Any Instance<Plugin> plugins, Clock clock) {
    this.plugins = plugins;
    this.clock = clock;
  }

  /** Of many who ask at once one reads and the others wait for it. */
  LessonState of(long lessonId) {
    if (known.size() > MOST) {
      known.values().removeIf(entry -> !entry.isFresh(clock.instant()));
    }
    return known
        .compute(
            lessonId, (id, last) -> last != null && last.isFresh(clock.instant()) ? last : read(id))
        .state();
  }

  private Known read(long lessonId) {
    LessonState state =
        LessonState.of(plugins.stream().flatMap(p -> p.statusOf(lessonId).stream()).toList());
    Instant now = clock.instant();
    Instant until = now.plus(FRESH);
    return new Known(
        state, state.changesAt().filter(now::isBefore).filter(until::isAfter).orElse(until));
  }

  private record Known(LessonState state, Instant until) {
    boolean isFresh(Instant now) {
      return now.isBefore(until);
    }
  }
}
