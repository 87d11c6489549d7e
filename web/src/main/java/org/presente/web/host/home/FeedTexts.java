package org.presente.web.host.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.host.calendar.CalendarService;
import org.presente.host.calendar.OpenFeed;
import org.presente.web.host.language.Languages;
import org.presente.web.host.language.Texts;
import org.presente.web.host.page.EntityTag;

/**
 * What feeds were last told, at most a minute old: a program that asks too often, or many that ask
 * with one address, cost a look into memory.
 */
@Singleton
public class FeedTexts {
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** Beyond it the old ones are thrown out. */
  private static final int MOST = 500;

  private final CalendarService calendars;
  private final Clock clock;
  private final ConcurrentMap<Long, Told> told = new ConcurrentHashMap<>();

  @Inject
  public FeedTexts(CalendarService calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A feed's text and its tag. */
  record Told(String text, EntityTag tag, Instant until) {}

  Told of(OpenFeed feed) {
    Instant now = clock.instant();
    if (told.size() > MOST) {
      told.values().removeIf(it -> !it.until().isAfter(now));
    }
    Told last = told.get(feed.id());
    if (last != null && last.until().isAfter(now)) {
      return last;
    }
    Told fresh = read(feed, now);
    told.put(feed.id(), fresh);
    return fresh;
  }

  private Told read(OpenFeed feed, Instant now) {
    Locale language = Languages.nearest(feed.language()).orElse(Languages.ENGLISH);
    Texts texts = new Texts(language);
    String text = calendars.text(feed, texts.of("calendar.name"), texts.of("calendar.note"));
    return new Told(text, EntityTag.of(text), now.plus(FRESH));
  }
}
