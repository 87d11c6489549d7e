package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.host.gradebook.persistence.PostEntity;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.gradebook.persistence.ScoreRepository;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.lti.ags.Score;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;

/** The database side of sending a score; each method runs in the caller's transaction. */
@Singleton
public class ScoreDesk {
  private static final String CANVAS = "canvas";

  @Inject private GradebookRepository gradebooks;
  @Inject private ScoreRepository scores;
  @Inject private PlatformService platforms;
  @Inject private RosterService roster;
  @Inject private PostingWork posting;
  @Inject private Stop stop;
  @Inject private Clock clock;

  /** Fixes the timestamp of the try. Empty when there is nothing to send, or not now. */
  Optional<Attempt> begin(long scoreId) {
    ScoreEntity score = scores.locked(scoreId).orElseThrow();
    GradeColumn column = gradebooks.column(score.columnId()).orElseThrow();
    Optional<GradebookLink> link = gradebooks.link(column.lessonId()).filter(GradebookLink::isOpen);
    if (!score.isWaiting() || link.isEmpty()) {
      return Optional.empty();
    }
    if (column.address().isEmpty()) {
      posting.enqueue(column);
      return Optional.empty();
    }
    return gradedMember(link.get(), score)
        .flatMap(member -> attempt(link.get(), column, score, member));
  }

  private Optional<MemberView> gradedMember(GradebookLink link, ScoreEntity score) {
    Optional<MemberView> member = roster.member(link.courseId(), score.personId());
    Optional<MemberView> graded = member.filter(MemberView::isGraded);
    if (graded.isEmpty()) {
      boolean left = member.filter(MemberView::active).isEmpty();
      score.skip(left ? PostingReason.LEFT_COURSE : PostingReason.NOT_GRADED);
    }
    return graded;
  }

  private Optional<Attempt> attempt(
      GradebookLink link, GradeColumn column, ScoreEntity score, MemberView member) {
    Optional<Registration> registration = platforms.registration(link.registrationId());
    if (registration.isEmpty()) {
      stop.posting(link, PostingReason.NO_REGISTRATION, "the registration is not active");
      return Optional.empty();
    }
    if (!link.scopes().contains(AgsEndpoint.SCOPE_SCORE)) {
      stop.posting(link, PostingReason.FORBIDDEN, "the platform grants no scores");
      return Optional.empty();
    }
    URI address = column.address().orElseThrow();
    Set<BigDecimal> ours = score.ours();
    Instant timestamp = score.begin(clock.instant());
    Score plain =
        Score.of(member.subject(), score.points(), column.maximum(), timestamp)
            .withComment(score.remark());
    Score message = score.isForced() ? plain.overPersons() : plain;
    return Optional.of(
        new Attempt(
            score.id(),
            registration.get(),
            link.scopes(),
            address,
            score.points(),
            column.maximum(),
            ours,
            isCanvas(link) ? message.forCanvas() : message));
  }

  private boolean isCanvas(GradebookLink link) {
    return platforms.productFamily(link.registrationId()).filter(CANVAS::equals).isPresent();
  }

  void record(Attempt attempt, Delivery delivery) {
    ScoreEntity score = scores.locked(attempt.scoreId()).orElseThrow();
    GradeColumn column = gradebooks.column(score.columnId()).orElseThrow();
    GradebookLink link = gradebooks.link(column.lessonId()).orElseThrow();
    if (delivery instanceof Delivery.Arrived) {
      link.accepted();
      score.sent(attempt.points(), clock.instant());
      scores.add(new PostEntity(score, attempt.points(), clock.instant()));
    } else if (delivery instanceof Delivery.Unauthorized refusal) {
      stop.posting(link, PostingReason.UNAUTHORIZED, refusal.reason());
    } else if (delivery instanceof Delivery.Forbidden refusal) {
      forbidden(link, score, refusal.reason());
    } else if (delivery instanceof Delivery.NotFound) {
      notFound(column, score, attempt.column());
    } else {
      ended(score, delivery);
    }
  }

  private static void ended(ScoreEntity score, Delivery delivery) {
    if (delivery instanceof Delivery.Kept kept) {
      score.keep(kept.points());
    } else if (delivery instanceof Delivery.Superseded newer && newer.points().isPresent()) {
      score.keep(newer.points().get());
    } else if (delivery instanceof Delivery.Superseded) {
      score.refuse(PostingReason.SUPERSEDED, "a newer score is there");
    } else if (delivery instanceof Delivery.NotGradable refusal) {
      score.refuse(PostingReason.NOT_GRADABLE, refusal.reason());
    }
  }

  /** The scope may be gone, or it is about this person only; the second refusal tells. */
  private void forbidden(GradebookLink link, ScoreEntity score, String reason) {
    if (link.isForbiddenAgain(score.personId())) {
      stop.posting(link, PostingReason.FORBIDDEN, reason);
      scores.lockedOfColumn(score.columnId()).stream()
          .filter(other -> other.reason().filter(PostingReason.FORBIDDEN::equals).isPresent())
          .forEach(other -> other.await(clock.instant()));
    } else {
      score.refuse(PostingReason.FORBIDDEN, reason);
    }
  }

  /** The column may be gone, or it is about this person only; a second look at it tells. */
  private void notFound(GradeColumn column, ScoreEntity score, URI address) {
    if (score.isNotFoundAgain(address)) {
      score.refuse(PostingReason.PERSON_UNKNOWN, "not found in the gradebook");
    } else {
      column.lookAgain();
      posting.enqueue(column);
    }
  }
}
