package org.presente.host.gradebook;

import java.util.Optional;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.ScoreEntity;

/** Tells how far scores got, and what holds up those that wait. */
record PostingReport(GradeColumn column, Optional<GradebookLink> link) {
  PostingView of(ScoreEntity score) {
    return score.isWaiting() ? waiting(score) : ended(score);
  }

  private PostingView waiting(ScoreEntity score) {
    if (link.filter(GradebookLink::isOffered).isEmpty()) {
      return stopped(score, PostingReason.NO_GRADEBOOK, Optional.empty(), Optional.empty());
    }
    if (link.get().stoppedReason().isPresent()) {
      return stopped(
          score,
          link.get().stoppedReason().get(),
          link.get().stoppedDetail(),
          link.get().incidentCode());
    }
    if (column.hasFailed()) {
      return stopped(score, PostingReason.NO_COLUMN, column.problemDetail(), column.incidentCode());
    }
    return view(PostingState.WAITING, score, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PostingView stopped(
      ScoreEntity score, PostingReason reason, Optional<String> detail, Optional<String> incident) {
    return view(PostingState.STOPPED, score, Optional.of(reason), detail, incident);
  }

  private static PostingView ended(ScoreEntity score) {
    PostingState state = PostingState.valueOf(score.state().name());
    return view(state, score, score.reason(), score.detail(), Optional.empty());
  }

  private static PostingView view(
      PostingState state,
      ScoreEntity score,
      Optional<PostingReason> reason,
      Optional<String> detail,
      Optional<String> incident) {
    return new PostingView(
        state,
        score.sentPoints(),
        score.sentAt(),
        score.platformPoints(),
        score.agreedAt(),
        reason,
        detail,
        incident);
  }
}
