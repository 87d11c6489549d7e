package org.presente.lti.ags;

/** What came of sending a mark. */
public sealed interface ScoreOutcome
    permits ScoreOutcome.Accepted,
        ScoreOutcome.Superseded,
        ScoreOutcome.NotGradable,
        ScoreOutcome.ColumnGone,
        Failure {

  record Accepted() implements ScoreOutcome {}

  /** A score with this or a later timestamp is there (409); nothing to repeat. */
  record Superseded() implements ScoreOutcome {}

  /** This person cannot be graded here (400, 422), e.g. a teacher; others can. */
  record NotGradable(String reason) implements ScoreOutcome {}

  /** Somebody removed the column (404): look for it again before the next score. */
  record ColumnGone() implements ScoreOutcome {}
}
