package org.presente.host.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.calendar.domain.CalendarText;
import org.presente.host.calendar.domain.Entry;
import org.presente.host.calendar.persistence.CalendarRepository;
import org.presente.host.calendar.persistence.PublishedEventEntity;
import org.presente.host.config.Configuration;
import org.presente.host.database.Transactions;
import org.presente.host.plugin.CourseEvent;

/**
 * Gives events what calendars know them by. Plugins need not count their changes: the text of an
 * event is compared with what was told last, and another text is a higher sequence.
 */
@Singleton
public class PublishedEvents {
  /** Where a class of a calendar is found; the uid stands behind it. */
  public static final String PAGE = "/class/";

  private final CalendarRepository repository;
  private final Transactions transactions;
  private final Configuration configuration;
  private final Clock clock;

  @Inject
  PublishedEvents(
      CalendarRepository repository,
      Transactions transactions,
      Configuration configuration,
      Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.configuration = configuration;
    this.clock = clock;
  }

  /** An event of a course, as it is found. */
  record Found(CourseEvent event, String course) {}

  /**
   * In a transaction of its own.
   *
   * @param note for people, in their language
   */
  List<Entry> entries(List<Found> events, String note) {
    Map<String, Told> told = told(events.stream().map(Found::event).toList());
    return events.stream().map(found -> entry(found, told.get(found.event().key()), note)).toList();
  }

  /** Two who tell of the same news at once: the second finds what the first wrote. */
  private Map<String, Told> told(List<CourseEvent> events) {
    try {
      return transactions.inNew(() -> tell(events));
    } catch (RuntimeException outrun) {
      return transactions.inNew(() -> tell(events));
    }
  }

  private Map<String, Told> tell(List<CourseEvent> events) {
    Map<String, PublishedEventEntity> known =
        repository.events(events.stream().map(CourseEvent::key).toList()).stream()
            .collect(Collectors.toMap(PublishedEventEntity::key, Function.identity()));
    return events.stream()
        .map(event -> tell(event, known))
        .collect(Collectors.toMap(PublishedEventEntity::key, Told::of));
  }

  private PublishedEventEntity tell(CourseEvent event, Map<String, PublishedEventEntity> known) {
    String fingerprint = fingerprint(CalendarText.revision(event));
    PublishedEventEntity told = known.get(event.key());
    if (told == null) {
      return repository.add(
          new PublishedEventEntity(
              event.key(),
              UUID.randomUUID().toString(),
              event.lessonId(),
              fingerprint,
              clock.instant()));
    }
    told.isNow(fingerprint, clock.instant());
    return told;
  }

  private Entry entry(Found found, Told told, String note) {
    URI page = configuration.publicUrl(PAGE + told.uid());
    return new Entry(
        told.uid(), told.sequence(), told.changedAt(), found.event(), found.course(), page, note);
  }

  static String fingerprint(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every JDK", missing);
    }
  }

  private record Told(String uid, int sequence, Instant changedAt) {
    static Told of(PublishedEventEntity event) {
      return new Told(event.uid(), event.sequence(), event.changedAt());
    }
  }
}
