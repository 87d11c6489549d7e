package org.presente.lti.ags;

/** What came of looking for, making or changing a column. */
public sealed interface LineItemOutcome
    permits LineItemOutcome.Found, LineItemOutcome.Created, LineItemOutcome.Missing, Failure {

  /** It was there already; its id is set. */
  record Found(LineItem lineItem) implements LineItemOutcome {}

  record Created(LineItem lineItem) implements LineItemOutcome {}

  /** There is none, and the platform gives no way to make one: grading is off for this link. */
  record Missing(String reason) implements LineItemOutcome {}
}
