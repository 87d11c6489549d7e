package org.presente.pipeline;

import java.util.function.Predicate;

/** Where Zoom's participants come from, by what the app's scopes leave. */
enum Source {
  REPORT("reportMeetingParticipants", scope -> !scope.startsWith("dashboard:")),
  DASHBOARD(
      "dashboardMeetingParticipants",
      scope -> !scope.startsWith("report:") && !scope.contains("past_participants")),
  PAST_MEETING(
      "pastMeetingParticipants",
      scope -> !scope.startsWith("report:") && !scope.startsWith("dashboard:"));

  private final String operation;
  private final Predicate<String> scopes;

  Source(String operation, Predicate<String> scopes) {
    this.operation = operation;
    this.scopes = scopes;
  }

  /** Of the simulator's journal. */
  String operation() {
    return operation;
  }

  Classroom classroom() {
    Classroom school = new Classroom();
    school.allowOnly(scopes);
    return school;
  }
}
