package org.presente.zoom.api.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.presente.zoom.api.domain.Reply;

/** JAX-RS answers as values. */
final class Replies {

  private Replies() {}

  static Reply of(Response response) {
    try (response) {
      String retryAfter = response.getHeaderString(HttpHeaders.RETRY_AFTER);
      String body = response.hasEntity() ? response.readEntity(String.class) : "";
      return new Reply(response.getStatus(), Objects.toString(retryAfter, ""), body);
    }
  }
}
