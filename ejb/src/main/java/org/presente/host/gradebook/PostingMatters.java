package org.presente.host.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.presente.host.gradebook.persistence.ScoreRepository;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterSource;

/** Marks that did not reach the platform and will not by themselves. */
@Singleton
class PostingMatters implements MatterSource {
  private final ScoreRepository scores;

  @Inject
  PostingMatters(ScoreRepository scores) {
    this.scores = scores;
  }

  @Override
  public List<Matter> of(long courseId) {
    return scores.troubledOfCourse(courseId).stream()
        .map(it -> new Matter("refused", it.lessonId(), it.label(), Optional.empty(), it.scores()))
        .toList();
  }
}
