package org.presente.host.calendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.calendar.PublishedEvents.Found;
import org.presente.host.calendar.domain.CalendarText;
import org.presente.host.calendar.persistence.CalendarRepository;
import org.presente.host.calendar.persistence.FeedEntity;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.OwnCourse;
import org.presente.host.roster.RosterService;

/** People's own calendars: an address for their programs, and files to open. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarService {
  /** What has been over for longer is not told to programs any more. */
  private static final Duration KEPT = Duration.ofDays(180);

  /** How exactly it is kept when a program last asked: not each reading is a write. */
  private static final Duration READ_NOTED = Duration.ofHours(1);

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  @Inject private CalendarRepository repository;
  @Inject private VisibleEvents visible;
  @Inject private PublishedEvents published;
  @Inject private CourseService courses;
  @Inject private RosterService roster;
  @Inject private RightsBook rights;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** Empty for who has none, or took it back. */
  public Optional<FeedView> feed(Visit visit) {
    return transactions.inNew(
        () ->
            repository
                .feedOf(visit.personId())
                .map(feed -> new FeedView(feed.createdAt(), feed.readAt())));
  }

  /**
   * Gives the visitor an address; one they had is good no longer.
   *
   * @return its secret end, to be shown this once
   */
  public String newFeed(Visit visit) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    transactions.runInNew(() -> keep(visit, PublishedEvents.fingerprint(token)));
    return token;
  }

  private void keep(Visit visit, String hash) {
    Optional<FeedEntity> old = repository.feedOf(visit.personId());
    FeedEntity feed = old.orElseGet(() -> new FeedEntity(visit.personId()));
    feed.opensWith(hash, visit.locale(), clock.instant());
    if (old.isEmpty()) {
      repository.add(feed);
    }
  }

  /** From now on the visitor's address is one that was never given. */
  public void revokeFeed(Visit visit) {
    transactions.runInNew(() -> repository.feedOf(visit.personId()).ifPresent(repository::remove));
  }

  /** Empty for an address that was never given or was taken back. */
  public Optional<OpenFeed> open(String token) {
    return transactions.inNew(
        () -> repository.feed(PublishedEvents.fingerprint(token)).map(this::opened));
  }

  private OpenFeed opened(FeedEntity feed) {
    Instant now = clock.instant();
    if (feed.readAt().filter(at -> at.plus(READ_NOTED).isAfter(now)).isEmpty()) {
      repository.noteReading(feed.id(), now);
    }
    return new OpenFeed(feed.id(), feed.personId(), feed.language());
  }

  /**
   * The classes of all courses that the feed's owner belongs to today.
   *
   * @param name of the calendar, in the owner's language
   * @param note for people, in their language
   */
  public String text(OpenFeed feed, String name, String note) {
    List<Found> found =
        transactions.inNew(
            () ->
                roster.registrationOf(feed.personId()).stream()
                    .flatMap(registration -> ofPerson(feed.personId(), registration))
                    .toList());
    return CalendarText.published(name, published.entries(found, note));
  }

  private Stream<Found> ofPerson(long personId, long registrationId) {
    Instant since = clock.instant().minus(KEPT);
    return roster.coursesOf(personId).stream()
        .flatMap(course -> found(course, registrationId))
        .filter(found -> found.event().end().filter(since::isBefore).isPresent());
  }

  private Stream<Found> found(OwnCourse own, long registrationId) {
    String title = courses.course(own.courseId()).orElseThrow().title();
    return visible.of(own.courseId(), own.role(), rights.of(registrationId)).stream()
        .map(seen -> new Found(seen.event(), title));
  }

  /**
   * A lesson's classes as a file: one event, with all dates of a series.
   *
   * @throws NotAllowed for a lesson in which the visitor may not know of any
   */
  public String file(Visit visit, long lessonId, String note) {
    List<Found> found = transactions.inNew(() -> ofLesson(visit, lessonId));
    if (found.isEmpty()) {
      throw new NotAllowed("event");
    }
    return CalendarText.published(found.get(0).course(), published.entries(found, note));
  }

  private List<Found> ofLesson(Visit visit, long lessonId) {
    String title = courses.course(visit).title();
    return visible.of(visit.courseId(), visit.role(), visit.rights()).stream()
        .filter(seen -> seen.event().lessonId() == lessonId)
        .map(seen -> new Found(seen.event(), title))
        .toList();
  }
}
