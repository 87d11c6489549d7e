package org.presente.host.gradebook;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.course.LessonOpened;
import org.presente.host.gradebook.passback.PostingWork;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.gradebook.persistence.ScoreRepository;

/** The platform's gradebook, for features that give marks. */
@Stateless
public class GradebookService {
  @Inject private GradebookRepository gradebooks;
  @Inject private ScoreRepository scores;
  @Inject private PostingWork work;
  @Inject private Clock clock;

  /** Keeps where the lesson's gradebook is; in the arrival's transaction. */
  public void onLessonOpened(@Observes LessonOpened opened) {
    GradebookLink link = gradebooks.link(opened.lessonId()).orElseGet(() -> added(opened));
    if (opened.grading().filter(link::learn).isPresent()) {
      gradebooks.columns(link.lessonId()).forEach(work::enqueue);
    }
  }

  private GradebookLink added(LessonOpened opened) {
    GradebookLink link = new GradebookLink(opened);
    gradebooks.add(link);
    return link;
  }

  /**
   * Wants these marks in the gradebook; in the transaction that computed them. Points that are
   * unchanged are not sent again, unless the platform's column has another maximum now.
   */
  public void propose(ColumnSpec spec, Collection<ScoreProposal> proposals) {
    if (proposals.isEmpty()) {
      return;
    }
    GradeColumn column =
        gradebooks
            .column(spec.lessonId(), spec.resourceId())
            .orElseGet(() -> gradebooks.add(new GradeColumn(spec)));
    Map<Long, ScoreEntity> known = byPerson(scores.lockedOfColumn(column.id()));
    List<ScoreEntity> changed =
        proposals.stream()
            .filter(proposal -> isNews(known.get(proposal.personId()), proposal))
            .map(proposal -> wanted(column, known.get(proposal.personId()), proposal))
            .toList();
    if (!changed.isEmpty() && column.isWorthALook(clock.instant())) {
      work.enqueueAfterALook(column);
    } else {
      work.enqueue(column, changed);
    }
  }

  private boolean isNews(ScoreEntity score, ScoreProposal proposal) {
    return score == null || score.propose(proposal, clock.instant());
  }

  private ScoreEntity wanted(GradeColumn column, ScoreEntity score, ScoreProposal proposal) {
    return score == null
        ? scores.add(new ScoreEntity(column.id(), proposal, clock.instant()))
        : score;
  }

  /** These persons have no mark any more: what still waits is not sent. */
  public void withdraw(long lessonId, String resourceId, Collection<Long> personIds) {
    gradebooks
        .column(lessonId, resourceId)
        .ifPresent(
            column ->
                scores.lockedOfColumn(column.id()).stream()
                    .filter(score -> personIds.contains(score.personId()))
                    .forEach(ScoreEntity::withdraw));
  }

  /** How far the marks of a column got, by person; who is missing has nothing to send. */
  public Map<Long, PostingView> postings(long lessonId, String resourceId) {
    return gradebooks
        .column(lessonId, resourceId)
        .map(column -> postings(column, new PostingReport(column, gradebooks.link(lessonId))))
        .orElseGet(Map::of);
  }

  /** How far one person's marks of a lesson got, by the column's resource id. */
  public Map<String, PostingView> postingsOfPerson(long lessonId, long personId) {
    Map<Long, ScoreEntity> own =
        scores.ofPerson(lessonId, personId).stream()
            .collect(Collectors.toMap(ScoreEntity::columnId, Function.identity()));
    Optional<GradebookLink> link = gradebooks.link(lessonId);
    return gradebooks.columns(lessonId).stream()
        .filter(column -> own.containsKey(column.id()))
        .collect(
            Collectors.toMap(
                GradeColumn::resourceId,
                column -> new PostingReport(column, link).of(own.get(column.id()))));
  }

  private Map<Long, PostingView> postings(GradeColumn column, PostingReport report) {
    return scores.ofColumn(column.id()).stream()
        .collect(Collectors.toMap(ScoreEntity::personId, report::of));
  }

  /** Every score of the column that the platform accepted, in order. */
  public List<PostView> posts(long lessonId, String resourceId) {
    return gradebooks
        .column(lessonId, resourceId)
        .map(column -> scores.posts(column.id()))
        .orElseGet(List::of)
        .stream()
        .map(post -> new PostView(post.personId(), post.points(), post.postedAt()))
        .toList();
  }

  /** Somebody of the staff wants another try, also where posting was stopped. */
  public void retry(long lessonId, String resourceId, long personId) {
    gradebooks.link(lessonId).ifPresent(GradebookLink::resume);
    gradebooks
        .column(lessonId, resourceId)
        .ifPresent(
            column -> {
              if (column.hasFailed()) {
                column.lookAgain();
              }
              scores.lockedOfColumn(column.id()).stream()
                  .filter(score -> score.personId() == personId && score.isUnsent())
                  .forEach(score -> score.await(clock.instant()));
              work.enqueue(column);
            });
  }

  /** Somebody of the staff wants ours in place of the mark that a person put on the platform. */
  public void force(long lessonId, String resourceId, long personId) {
    gradebooks
        .column(lessonId, resourceId)
        .ifPresent(
            column -> {
              scores.lockedOfColumn(column.id()).stream()
                  .filter(score -> score.personId() == personId)
                  .filter(score -> score.platformPoints().isPresent())
                  .forEach(score -> score.force(clock.instant()));
              work.enqueue(column);
            });
  }

  /**
   * Somebody of the staff lets the mark stand that a person put on the platform. Nobody is asked
   * again before ours changes.
   *
   * @param by who says so
   */
  public void agree(long lessonId, String resourceId, long personId, long by) {
    gradebooks.column(lessonId, resourceId).stream()
        .flatMap(column -> scores.lockedOfColumn(column.id()).stream())
        .filter(score -> score.personId() == personId && score.isDisputed())
        .forEach(score -> score.agree(by, clock.instant()));
  }

  /** Columns of a course in which marks wait for a person, in the order they were wanted. */
  public List<TroubleView> troubles(long courseId) {
    return scores.troubledOfCourse(courseId);
  }

  private static Map<Long, ScoreEntity> byPerson(List<ScoreEntity> scores) {
    return scores.stream().collect(Collectors.toMap(ScoreEntity::personId, Function.identity()));
  }
}
