package org.presente.zoom.api.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.presente.zoom.api.domain.Reply;

/** JAX-RS answers as values. */
final class Replies {

  private Replies() {}

  /** When the other side says that it answered; to be asked before the answer is read. */
  static Optional<Instant> date(Response response) {
    return Optional.ofNullable(response.getDate()).map(Date::toInstant);
  }

  static Reply of(Response response) {
    try (response) {
      String retryAfter = response.getHeaderString(HttpHeaders.RETRY_AFTER);
      String body = response.hasEntity() ? response.readEntity(String.class) : "";
      return new Reply(response.getStatus(), Objects.toString(retryAfter, ""), body);
    }
  }
}
