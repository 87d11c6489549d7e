package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.gradebook.persistence.ScoreRepository;
import org.presente.host.task.WorkQueue;

/** Puts columns and scores into the queue; inside the transaction of the change. */
@Singleton
public class PostingWork {
  static final String COLUMN = "gradebook.column";
  static final String POST = "gradebook.post";

  private final WorkQueue queue;
  private final ScoreRepository scores;
  private final EntityManager entityManager;

  @Inject
  public PostingWork(WorkQueue queue, ScoreRepository scores, EntityManager entityManager) {
    this.queue = queue;
    this.scores = scores;
    this.entityManager = entityManager;
  }

  /** All of a column that waits. */
  public void enqueue(GradeColumn column) {
    enqueue(column, scores.ofColumn(column.id()).stream().filter(ScoreEntity::isWaiting).toList());
  }

  /** The scores; or, while nobody knows where the column is, the search for it. */
  public void enqueue(GradeColumn column, Collection<ScoreEntity> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    entityManager.flush();
    if (column.address().isEmpty()) {
      queue.enqueue(COLUMN, column.id());
    } else {
      waiting.stream()
          .map(Lane::of)
          .distinct()
          .forEach(lane -> queue.enqueue(POST, lane.subject()));
    }
  }

  /** As {@link #enqueue(GradeColumn)}, after another look at the column. */
  public void enqueueAfterALook(GradeColumn column) {
    entityManager.flush();
    queue.enqueue(COLUMN, column.id());
  }

  /** What is queued already keeps its time. */
  void remind(GradeColumn column, ScoreEntity score, Duration delay) {
    if (column.address().isEmpty()) {
      queue.enqueue(COLUMN, column.id().toString(), delay);
    } else {
      queue.enqueue(POST, Lane.of(score).subject(), delay);
    }
  }
}
