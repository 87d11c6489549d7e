package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Scopes;

/** Calls the services with a token for all of them. */
final class ServiceClient {
  static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
  static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final Fixture fixture;
  private final String token;

  ServiceClient(Fixture fixture, Clock clock) {
    this.fixture = fixture;
    this.token = fixture.accessToken(clock, String.join(" ", Scopes.ALL));
  }

  String lineItems() {
    return fixture.lms.url()
        + "/mod/lti/services.php/2/lineitems?type_id="
        + fixture.registered.id();
  }

  String members() {
    return fixture.lms.url()
        + "/mod/lti/services.php/CourseSection/2/bindings/"
        + fixture.registered.id()
        + "/memberships";
  }

  static String below(String lineItem, String part) {
    return lineItem.replace("/lineitem?", "/lineitem/" + part + "?");
  }

  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> get(String address, String accept) {
    return fixture.tool.send(request(address).header("Accept", accept));
  }

  HttpResponse<String> post(String address, String type, ObjectNode body) {
    return fixture.tool.send(
        request(address)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  HttpResponse<String> put(String address, ObjectNode body) {
    return fixture.tool.send(
        request(address)
            .header("Content-Type", LINE_ITEM)
            .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  HttpResponse<String> delete(String address) {
    return fixture.tool.send(request(address).DELETE());
  }

  HttpResponse<String> score(String lineItem, ObjectNode score) {
    return post(below(lineItem, "scores"), SCORE, score);
  }

  JsonNode results(String lineItem) {
    return tree(get(below(lineItem, "results"), RESULTS));
  }

  /** A new column's address. */
  String createColumn(double maximum) {
    ObjectNode item =
        Json.object().put("label", "Attendance").put("resourceId", "r1").put("tag", "attendance");
    Json.putNumber(item, "scoreMaximum", maximum);
    return TestTool.json(post(lineItems(), LINE_ITEM, item)).path("id").asText();
  }

  static ObjectNode aScore(String timestamp, double given, double maximum) {
    return Json.object()
        .put("userId", Fixture.STUDENT)
        .put("timestamp", timestamp)
        .put("activityProgress", "Completed")
        .put("gradingProgress", "FullyGraded")
        .put("scoreGiven", given)
        .put("scoreMaximum", maximum);
  }

  static JsonNode tree(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }
}
