package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Operation;
import org.presente.sandbox.zoom.state.Account;

/**
 * A call that has passed the common rules.
 *
 * @param path decoded values of the path
 * @param body empty object when there was none
 * @param caller whom the token stands for
 */
record Call(
    Operation operation,
    Map<String, String> path,
    Map<String, String> query,
    ObjectNode body,
    Account account,
    Caller caller,
    Instant now) {

  String meetingId() {
    return path.getOrDefault("meetingId", path.get("webinarId"));
  }

  /** Whether the path is one of webinars. */
  boolean webinar() {
    return path.containsKey("webinarId");
  }

  String query(String name) {
    return query.getOrDefault(name, "");
  }

  String query(String name, String otherwise) {
    return query.getOrDefault(name, otherwise);
  }

  /** A parameter the operation cannot do without. */
  String required(String name) {
    if (query(name).isEmpty()) {
      throw ApiError.invalid(name);
    }
    return query(name);
  }
}
