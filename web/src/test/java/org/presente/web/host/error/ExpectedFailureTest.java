package org.presente.web.host.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;

class ExpectedFailureTest {
  @Test
  void whoMayNotIsToldSoHoweverDeepItWasThrown() {
    Throwable failure = new RuntimeException(new IllegalStateException(new NotAllowed("x")));
    assertThat(ExpectedFailure.problem(failure)).map(Problem::status).contains(403);
  }

  @Test
  void oldFormIsToldToBeReloaded() {
    assertThat(ExpectedFailure.problem(new ViewExpiredException("x")))
        .map(Problem::key)
        .contains("form-expired");
  }

  @Test
  void aFormOverTheContainersLimitIsRefused() {
    assertThat(ExpectedFailure.problem(new IllegalStateException("GRIZZLY0205: Post too large")))
        .map(Problem::status)
        .contains(413);
  }

  @Test
  void anythingElseIsAnIncident() {
    assertThat(ExpectedFailure.problem(new IllegalStateException())).isEmpty();
  }
}
