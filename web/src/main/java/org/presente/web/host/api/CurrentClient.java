package org.presente.web.host.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.presente.host.client.ApiCaller;

/** Who calls. */
@RequestScoped
public class CurrentClient {
  private Optional<ApiCaller> caller = Optional.empty();

  void is(ApiCaller known) {
    caller = Optional.of(known);
  }

  /**
   * @throws NotAuthorizedException outside a call of a client
   */
  public ApiCaller get() {
    return caller.orElseThrow(() -> new NotAuthorizedException("Bearer"));
  }
}
