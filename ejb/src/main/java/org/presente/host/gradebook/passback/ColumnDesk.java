package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.presente.host.audit.Incidents;
import org.presente.host.course.CourseService;
import org.presente.host.gradebook.ColumnSpec;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.host.gradebook.persistence.ScoreRepository;
import org.presente.host.platform.PlatformService;
import org.presente.lti.ags.Failure;
import org.presente.lti.ags.LineItem;
import org.presente.lti.registration.Registration;

/** The database side of the search for a column; each method runs in the caller's transaction. */
@Singleton
public class ColumnDesk {
  /** Those that send submission reviews; to others the field is unknown. */
  private static final Set<String> REVIEWING = Set.of("moodle", "desire2learn", "sakai");

  @Inject private GradebookRepository gradebooks;
  @Inject private ScoreRepository scores;
  @Inject private PlatformService platforms;
  @Inject private CourseService courses;
  @Inject private PostingWork posting;
  @Inject private Stop stop;
  @Inject private Incidents incidents;
  @Inject private Clock clock;

  /** Empty when there is nothing to search, or posting is stopped: the scores wait. */
  Optional<WantedColumn> prepare(long columnId) {
    GradeColumn column = column(columnId);
    if (column.address().isPresent() && !column.isWorthALook(clock.instant())) {
      posting.enqueue(column);
      return Optional.empty();
    }
    return gradebooks
        .link(column.lessonId())
        .filter(GradebookLink::isOpen)
        .flatMap(link -> wanted(link, column));
  }

  private Optional<WantedColumn> wanted(GradebookLink link, GradeColumn column) {
    Optional<Registration> registration = platforms.registration(link.registrationId());
    if (registration.isEmpty()) {
      stop.posting(link, PostingReason.NO_REGISTRATION, "the registration is not active");
    }
    return registration.map(
        active ->
            new WantedColumn(
                active,
                link.endpoint(mayUseCoupled(link, column)),
                item(link, column),
                column.address()));
  }

  private LineItem item(GradebookLink link, GradeColumn column) {
    LineItem plain = plain(column);
    return platforms
        .productFamily(link.registrationId())
        .filter(REVIEWING::contains)
        .map(known -> plain.withReview())
        .orElse(plain);
  }

  private LineItem plain(GradeColumn column) {
    return LineItem.wanted(
        column.label(),
        column.maximum(),
        column.resourceId(),
        ColumnSpec.TAG,
        courses.resourceLinkId(column.lessonId()).orElseThrow());
  }

  /**
   * The column coupled with the lesson is the first session's, unless it is in use already: Moodle
   * names a column of ours as coupled when the lesson has no other.
   */
  private boolean mayUseCoupled(GradebookLink link, GradeColumn column) {
    boolean first = gradebooks.columns(column.lessonId()).get(0).id().equals(column.id());
    return first
        && link.lineItemUrl()
            .filter(address -> !gradebooks.isUsedElsewhere(address, column.id()))
            .isPresent();
  }

  void found(long columnId, LineItem item) {
    GradeColumn column = column(columnId);
    boolean another = column.bind(item.id().orElseThrow());
    if (another) {
      scores.lockedOfColumn(columnId).stream()
          .filter(score -> score.isWaiting() || score.sentPoints().isPresent())
          .forEach(score -> score.forgetSent(clock.instant()));
    }
    column.looked(clock.instant());
    if (isListed(column) && column.learn(item.scoreMaximum(), clock.instant())) {
      scores.lockedOfColumn(columnId).forEach(score -> score.sendAgain(clock.instant()));
    }
    posting.enqueue(column);
  }

  /** Where the platform tells only the address, nobody read the maximum. */
  private boolean isListed(GradeColumn column) {
    return gradebooks
        .link(column.lessonId())
        .flatMap(link -> link.endpoint(false).lineItems())
        .isPresent();
  }

  /** It is where it was, but could not be read: the scores go out all the same. */
  void unread(long columnId) {
    GradeColumn column = column(columnId);
    column.looked(clock.instant());
    posting.enqueue(column);
  }

  /** It is not where it was. */
  void gone(long columnId) {
    GradeColumn column = column(columnId);
    column.lookAgain();
    posting.enqueue(column);
  }

  void failed(long columnId, String reason) {
    column(columnId).fail(reason, incidents.report("host.gradebook", "No column: " + reason));
  }

  void failed(long columnId, Failure failure) {
    GradebookLink link = gradebooks.link(column(columnId).lessonId()).orElseThrow();
    if (failure instanceof Failure.Forbidden forbidden) {
      stop.posting(link, PostingReason.FORBIDDEN, forbidden.reason());
    } else if (failure instanceof Failure.Unauthorized unauthorized) {
      stop.posting(link, PostingReason.UNAUTHORIZED, unauthorized.reason());
    } else if (failure instanceof Failure.Refused refused) {
      failed(columnId, refused.reason());
    }
  }

  private GradeColumn column(long id) {
    return gradebooks.column(id).orElseThrow();
  }
}
