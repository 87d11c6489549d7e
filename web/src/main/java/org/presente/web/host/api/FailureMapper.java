package org.presente.web.host.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.presente.host.audit.Incidents;
import org.presente.host.course.NotAllowed;
import org.presente.host.database.Contention;
import org.presente.web.host.error.ProblemJson;

/** Turns what resources throw into a problem; what nobody expects is an incident. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
  @Inject private Incidents incidents;
  @Inject private Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException answer) {
      return problems.answer(ProblemJson.ofStatus(answer.getResponse().getStatus()));
    }
    if (Contention.causes(failure)) {
      return problems.answer(409, "conflict");
    }
    return isNotAllowed(failure)
        ? problems.answer(403, "forbidden")
        : problems.answer(
            ProblemJson.of(500, "failure")
                .withIncident(incidents.report("web.api", "A call failed", failure)));
  }

  private static boolean isNotAllowed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotAllowed) {
        return true;
      }
    }
    return false;
  }
}
