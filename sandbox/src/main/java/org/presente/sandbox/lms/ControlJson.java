package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.platform.Json;

/** What the control addresses say and understand. */
final class ControlJson {
  private ControlJson() {}

  static ArrayNode roster(List<Member> members) {
    ArrayNode array = Json.array();
    members.forEach(
        member ->
            array
                .addObject()
                .put("id", member.person().id())
                .put("name", member.person().name())
                .put("role", member.role().name())
                .put("status", member.enrolment().status().name()));
    return array;
  }

  static ArrayNode grades(List<GradeRow> rows) {
    ArrayNode array = Json.array();
    rows.forEach(
        row -> {
          ObjectNode json =
              array
                  .addObject()
                  .put("course", row.column().courseId())
                  .put("lesson", row.lessonId())
                  .put("column", row.column().id())
                  .put("label", row.column().label())
                  .put("person", row.personId());
          row.points().ifPresent(points -> Json.putNumber(json, "points", points));
          Json.putNumber(json, "maximum", row.maximum());
          json.put("comment", row.comment()).put("timestamp", row.timestamp().toString());
        });
    return array;
  }

  static ObjectNode counters(Map<Endpoint, Long> counts) {
    ObjectNode object = Json.object();
    counts.forEach((endpoint, count) -> object.put(endpoint.wireName(), count));
    return object;
  }

  static ArrayNode violations(List<Violation> violations) {
    ArrayNode array = Json.array();
    violations.forEach(
        violation ->
            array
                .addObject()
                .put("at", violation.at().toString())
                .put("endpoint", violation.endpoint().wireName())
                .put("rule", violation.rule())
                .put("detail", violation.detail())
                .put("refused", violation.refused()));
    return array;
  }

  static Fault fault(ObjectNode json) {
    int status = json.path("status").asInt();
    return switch (json.path("fault").asText()) {
      case "status" -> Fault.status(status);
      case "status-for-person" -> Fault.statusForPerson(status, json.path("person").asText());
      case "too-many-requests" ->
          Fault.tooManyRequests(Duration.ofSeconds(json.path("retryAfter").asLong(1)));
      case "dropped-connection" -> Fault.droppedConnection();
      case "dropped-answer" -> Fault.droppedAnswer();
      case "garbage" -> Fault.garbage();
      default -> throw new BadRequestResponse("no such fault");
    };
  }
}
