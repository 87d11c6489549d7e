package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What an operation answers; 204 has no body at all. */
record Answer(int status, Optional<JsonNode> body) {
  static Answer ok(JsonNode body) {
    return new Answer(200, Optional.of(body));
  }

  static Answer created(JsonNode body) {
    return new Answer(201, Optional.of(body));
  }

  /** 200 without a body, as the document has it for some. */
  static Answer done() {
    return new Answer(200, Optional.empty());
  }

  static Answer empty() {
    return new Answer(204, Optional.empty());
  }
}
