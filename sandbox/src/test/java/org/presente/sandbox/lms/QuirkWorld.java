package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** A platform to the letter of the specifications, whose quirks are tried one by one. */
final class QuirkWorld implements AutoCloseable {
  static final String T1 = "2026-11-22T15:35:32.180Z";
  static final String T2 = "2026-11-22T15:35:32.999Z";
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  private static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  final MovableClock clock = new MovableClock();
  final Fixture fixture = new Fixture(clock);
  final LmsControl control = fixture.lms.control();

  /** As new, with no quirk but this one. */
  void reset(Quirk quirk, boolean enabled) {
    control.quirks().adopt(QuirkProfile.SPECIFICATION);
    control.quirks().set(quirk, enabled);
    control.campus().setPrivacy(Privacy.ALL);
    control.enrol(Fixture.COURSE, "33", CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
    var gradebook = control.campus().gradebook();
    gradebook.columns().forEach(column -> gradebook.remove(column.id()));
  }

  /** Turns one more on, where a quirk shows only beside another. */
  QuirkWorld with(Quirk quirk) {
    control.quirks().set(quirk, true);
    return this;
  }

  Fixture.Form login() {
    return fixture.login(control.signIn(Fixture.STUDENT), Fixture.LESSON);
  }

  ObjectNode launch() {
    return fixture.launch(Fixture.STUDENT, Fixture.LESSON);
  }

  JsonNode grades() {
    return launch().path(AGS);
  }

  String membersAddress() {
    return launch().path(NRPS).path("context_memberships_url").asText();
  }

  ServiceClient client() {
    return new ServiceClient(fixture, clock);
  }

  HttpResponse<String> token(String scopes) {
    String audience = control.addresses().tokenAudience();
    ObjectNode assertion =
        fixture.tool.assertion(
            fixture.registered.clientId(), audience, clock.instant().getEpochSecond());
    return fixture.token(fixture.tokenForm(fixture.tool.signed(assertion), scopes));
  }

  HttpResponse<String> members(String query) {
    return client().get(membersAddress() + query, ServiceClient.MEMBERS);
  }

  JsonNode memberList() {
    return ServiceClient.tree(members("")).path("members");
  }

  String link(String query) {
    return members(query).headers().firstValue("Link").orElse("");
  }

  ObjectNode item() {
    return Json.object().put("label", "Week 1").put("scoreMaximum", 50).put("tag", "t");
  }

  HttpResponse<String> create(ObjectNode item) {
    return client().post(grades().path("lineitems").asText(), ServiceClient.LINE_ITEM, item);
  }

  /** A new line item's address. */
  String column() {
    return TestTool.json(create(item())).path("id").asText();
  }

  HttpResponse<String> score(String column, ObjectNode score) {
    return client().post(below(column, "scores"), ServiceClient.SCORE, score);
  }

  ObjectNode aScore(String timestamp) {
    return ServiceClient.aScore(timestamp, 10, 50);
  }

  JsonNode result(String column) {
    return ServiceClient.tree(client().get(below(column, "results"), ServiceClient.RESULTS))
        .path(0);
  }

  static String below(String lineItem, String part) {
    URI address = URI.create(lineItem);
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return lineItem.split("\\?", 2)[0].replaceFirst("/$", "") + "/" + part + query;
  }

  /** The list of line items, asked for with an Authorization scheme of one's own. */
  int withScheme(String scheme) {
    String token = TestTool.json(token(Scopes.LINE_ITEM)).path("access_token").asText();
    return fixture
        .tool
        .send(
            HttpRequest.newBuilder(URI.create(grades().path("lineitems").asText()))
                .header("Authorization", scheme + " " + token)
                .header("Accept", ServiceClient.LINE_ITEMS))
        .statusCode();
  }

  @Override
  public void close() {
    fixture.close();
  }
}
