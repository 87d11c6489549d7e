package org.presente.web.host.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import org.presente.host.client.ApiCaller;
import org.presente.host.client.ApiClientService;

/** Asks whether the client that a good token names may still call. */
@Provider
@ForClients
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class ClientFilter implements ContainerRequestFilter {
  @Inject private ApiClientService clients;
  @Inject private CurrentClient current;
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<ApiCaller> caller =
        Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
            .map(Principal::getName)
            .flatMap(clients::caller);
    caller.ifPresentOrElse(current::is, () -> request.abortWith(unauthorized()));
  }

  private Response unauthorized() {
    Response problem = problems.answer(401, "unauthorized");
    problem.getHeaders().putSingle("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return problem;
  }
}
