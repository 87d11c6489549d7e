package org.presente.zoom.plan;

import java.util.List;
import java.util.Optional;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.series.ClashView;

/** How reading or changing a plan ended. */
public sealed interface PlanAnswer {
  /** The lesson as it is. */
  record Found(PlannedLesson lesson) implements PlanAnswer {}

  /** How far the lesson's meeting is; empty without one. */
  record Standing(Optional<MeetingView> meeting) implements PlanAnswer {}

  /** The lesson as it is now. */
  record Written(PlannedLesson lesson, boolean created) implements PlanAnswer {}

  /** It is out of the plans, and its meeting will be off Zoom within seconds. */
  record Removed() implements PlanAnswer {}

  /** There is no such course on the platform. */
  record NoCourse() implements PlanAnswer {}

  /** Several courses of the platform have that name: our id tells which is meant. */
  record SeveralCourses() implements PlanAnswer {}

  /** There is no such lesson in the course's plans. */
  record NoLesson() implements PlanAnswer {}

  /** The condition is not met; nothing was changed. */
  record Stale() implements PlanAnswer {}

  /** Nothing was changed. */
  record Invalid(List<FieldProblem> problems) implements PlanAnswer {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /** The host is busy; nothing was changed. */
  record Clashing(ClashView clash) implements PlanAnswer {}
}
