package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;

/** The database side of sending scores; each method runs in the caller's transaction. */
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

  /** Ids of the lane's scores that wait. */
  List<Long> waiting(Lane lane) {
    return scores.ofColumn(lane.columnId()).stream()
        .filter(score -> score.isWaiting() && Lane.of(score).equals(lane))
        .map(ScoreEntity::id)
        .sorted()
        .toList();
  }

  /**
   * Fixes the timestamps of the tries.
   *
   * @param scoreIds of one column; those that do not wait any more are left out
   * @return empty when nothing of the column can be sent now
   */
  Optional<List<Attempt>> begin(List<Long> scoreIds) {
    List<ScoreEntity> waiting =
        scores.locked(scoreIds).stream().filter(ScoreEntity::isWaiting).toList();
    return waiting.isEmpty() ? Optional.of(List.of()) : attempts(waiting);
  }

  private Optional<List<Attempt>> attempts(List<ScoreEntity> waiting) {
    GradeColumn column = gradebooks.column(waiting.get(0).columnId()).orElseThrow();
    Optional<GradebookLink> link = gradebooks.link(column.lessonId()).filter(GradebookLink::isOpen);
    if (link.isPresent() && column.address().isEmpty()) {
      posting.enqueue(column);
      return Optional.empty();
    }
    return link.flatMap(open -> drafts(open, column))
        .map(draft -> attempts(draft, column, waiting));
  }

  private Optional<ScoreDraft> drafts(GradebookLink link, GradeColumn column) {
    Optional<Registration> registration = platforms.registration(link.registrationId());
    if (registration.isEmpty()) {
      stop.posting(link, PostingReason.NO_REGISTRATION, "the registration is not active");
      return Optional.empty();
    }
    if (!link.scopes().contains(AgsEndpoint.SCOPE_SCORE)) {
      stop.posting(link, PostingReason.FORBIDDEN, "the platform grants no scores");
      return Optional.empty();
    }
    return Optional.of(
        new ScoreDraft(
            registration.get(),
            link.courseId(),
            link.scopes(),
            column.address().orElseThrow(),
            column.maximum(),
            isCanvas(link)));
  }

  private List<Attempt> attempts(ScoreDraft draft, GradeColumn column, List<ScoreEntity> waiting) {
    Map<Long, MemberView> members =
        roster
            .members(draft.courseId(), waiting.stream().map(ScoreEntity::personId).toList())
            .stream()
            .collect(Collectors.toMap(MemberView::personId, Function.identity()));
    return waiting.stream()
        .flatMap(
            score ->
                graded(score, Optional.ofNullable(members.get(score.personId()))).stream()
                    .map(
                        member ->
                            draft.attempt(
                                score,
                                column.maximumBefore(score.sentAt()),
                                member.subject(),
                                clock.instant())))
        .toList();
  }

  private static Optional<MemberView> graded(ScoreEntity score, Optional<MemberView> member) {
    Optional<MemberView> graded = member.filter(MemberView::isGraded);
    if (graded.isEmpty()) {
      boolean left = member.filter(MemberView::active).isEmpty();
      score.skip(left ? PostingReason.LEFT_COURSE : PostingReason.NOT_GRADED);
    }
    return graded;
  }

  private boolean isCanvas(GradebookLink link) {
    return platforms.productFamily(link.registrationId()).filter(CANVAS::equals).isPresent();
  }

  /** How the tries at scores of one column ended. */
  void record(List<Delivered> done) {
    if (done.isEmpty()) {
      return;
    }
    Map<Long, ScoreEntity> tried =
        scores.locked(done.stream().map(it -> it.attempt().scoreId()).toList()).stream()
            .collect(Collectors.toMap(ScoreEntity::id, Function.identity()));
    Optional<ScoreEntity> any = tried.values().stream().findFirst();
    if (any.isPresent()) {
      // Once for all: each query in between would look for changes in everything that was read.
      GradeColumn column = gradebooks.column(any.get().columnId()).orElseThrow();
      GradebookLink link = gradebooks.link(column.lessonId()).orElseThrow();
      done.stream()
          .filter(it -> tried.containsKey(it.attempt().scoreId()))
          .forEach(it -> record(link, column, tried.get(it.attempt().scoreId()), it));
    }
  }

  private void record(GradebookLink link, GradeColumn column, ScoreEntity score, Delivered done) {
    Delivery delivery = done.delivery();
    Attempt attempt = done.attempt();
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
