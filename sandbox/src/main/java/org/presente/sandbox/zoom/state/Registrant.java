package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * Somebody registered for a meeting.
 *
 * @param details the request's members: names, e-mail, answers
 * @param status approved, pending, denied or cancelled
 * @param token the personal {@code tk} of the join URL
 * @param occurrenceIds empty: all occurrences
 */
public record Registrant(
    String id,
    ObjectNode details,
    String status,
    String token,
    int pin,
    Instant createdAt,
    List<String> occurrenceIds) {

  public String email() {
    return details.path("email").asText();
  }

  public String name() {
    return (details.path("first_name").asText() + " " + details.path("last_name").asText()).strip();
  }

  public boolean approved() {
    return "approved".equals(status);
  }

  public Registrant withStatus(String value) {
    return new Registrant(id, details, value, token, pin, createdAt, occurrenceIds);
  }
}
