package org.presente.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.AgsEndpoint;

/** Items 30 and 31 of the conformance checklist. */
class LineItemsTest {
  private static final String LIST = "https://lms.example/2/lineitems?type_id=2";
  private static final String SEARCH = LIST + "&resource_id=lesson-1&tag=attendance";
  private static final String ITEM = "https://lms.example/2/lineitems/34/lineitem?type_id=2";
  private static final LineItem WANTED =
      LineItem.wanted("Attendance", BigDecimal.valueOf(100), "lesson-1", "attendance", "link-1");

  private final Service service = new Service();
  private final LineItems lineItems = new LineItems(service.calls);

  @Test
  @DisplayName("LTI 31: a column of ours is found by resource id and tag, and none is made")
  void item31_aColumnOfOursIsFound() {
    list(SEARCH, item("other", "attendance", "link-1"), item("lesson-1", "attendance", "link-1"));

    LineItem found = ((LineItemOutcome.Found) resolve(both())).lineItem();

    assertThat(found.id()).contains(URI.create(ITEM));
    assertThat(service.sent()).extracting(HttpCall::method).containsExactly("GET");
    assertThat(service.lastSent().headers())
        .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json")
        .containsEntry("Authorization", "Bearer token-1");
  }

  @Test
  @DisplayName("LTI 31: a column without a link is ours, one of another link (a copy) is not")
  void item31_aColumnOfAnotherLinkIsNotOurs() {
    list(SEARCH, item("lesson-1", "attendance", "link-0"));
    service.http.on(ITEM, FakeHttp.json(404, "{}"));
    created();
    assertThat(resolve(both())).isInstanceOf(LineItemOutcome.Created.class);

    list(SEARCH, item("lesson-1", "attendance", ""));
    assertThat(resolve(both())).isInstanceOf(LineItemOutcome.Found.class);
  }

  @Test
  @DisplayName("LTI 31: all pages are searched before a column is made")
  void item31_allPagesAreSearchedBeforeAColumnIsMade() {
    String second = LIST + "&from=1";
    service.http.on(
        SEARCH,
        FakeHttp.json(
            200,
            "[" + item("x", "y", "") + "]",
            "Link",
            "<"
                + second.replace("&", "&amp;")
                + ">; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d"));
    list(second, item("lesson-1", "attendance", "link-1"));

    assertThat(resolve(both())).isInstanceOf(LineItemOutcome.Found.class);
    assertThat(service.sent()).hasSize(2);
  }

  @Test
  @DisplayName("LTI 31: a column is made after the search, complete and with exact media types")
  void item31_aColumnIsMadeAfterTheSearch() throws Exception {
    list(SEARCH);
    created();

    LineItemOutcome outcome = resolve(endpoint(Optional.of(LIST), Optional.empty()));

    assertThat(((LineItemOutcome.Created) outcome).lineItem().id())
        .contains(URI.create("https://lms.example/2/lineitems/99/lineitem?type_id=2"));
    HttpCall call = service.lastSent();
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.headers())
        .containsEntry("Content-Type", "application/vnd.ims.lis.v2.lineitem+json")
        .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitem+json");
    assertThat(FakeHttp.body(call)).contains("\"scoreMaximum\":100,");
    JsonObject body = Json.object(call.body());
    assertThat(body.members())
        .containsOnlyKeys("label", "scoreMaximum", "resourceId", "tag", "resourceLinkId");
  }

  @Test
  @DisplayName("LTI 31: a platform that refuses the link gets the column without it")
  void item31_aPlatformThatRefusesTheLinkGetsTheColumnWithoutIt() {
    list(SEARCH);
    service.http.on(
        LIST,
        call ->
            FakeHttp.body(call).contains("resourceLinkId")
                ? FakeHttp.json(412, "{}")
                : FakeHttp.json(201, item("lesson-1", "attendance", "")));

    assertThat(resolve(endpoint(Optional.of(LIST), Optional.empty())))
        .isInstanceOf(LineItemOutcome.Created.class);
    assertThat(service.http.callsTo(LIST)).hasSize(2);

    service.http.on(LIST, FakeHttp.json(400, "{\"error\":\"no\"}"));
    assertThat(resolve(endpoint(Optional.of(LIST), Optional.empty())))
        .isInstanceOf(Failure.Refused.class);
    assertThat(service.http.callsTo(LIST)).hasSize(4);
  }

  @Test
  @DisplayName("LTI 30: the claimed column is taken if it is this link's, and only then")
  void item30_theClaimedColumnIsTakenIfItIsThisLinks() {
    list(SEARCH);
    created();
    service.http.on(ITEM, FakeHttp.json(200, item("", "", "link-1")));
    assertThat(((LineItemOutcome.Found) resolve(both())).lineItem().id())
        .contains(URI.create(ITEM));

    service.http.on(ITEM, FakeHttp.json(200, item("", "", "first-link-of-the-course")));
    assertThat(resolve(both())).isInstanceOf(LineItemOutcome.Created.class);

    service.http.on(ITEM, FakeHttp.json(200, item("", "quiz", "link-1")));
    assertThat(resolve(both())).isInstanceOf(LineItemOutcome.Created.class);
  }

  @Test
  @DisplayName("LTI 30: with only a column in the claim, that one is used without asking")
  void item30_withOnlyAColumnInTheClaimThatOneIsUsed() {
    LineItemOutcome outcome = resolve(endpoint(Optional.empty(), Optional.of(ITEM)));

    assertThat(((LineItemOutcome.Found) outcome).lineItem().id()).contains(URI.create(ITEM));
    assertThat(service.sent()).isEmpty();
  }

  @Test
  @DisplayName("LTI 30: an empty claim switches grading off with a reason")
  void item30_anEmptyClaimSwitchesGradingOff() {
    LineItemOutcome outcome = resolve(endpoint(Optional.empty(), Optional.empty()));

    assertThat(((LineItemOutcome.Missing) outcome).reason()).isNotBlank();
    assertThat(service.http.calls()).isEmpty();
  }

  @Test
  @DisplayName(
      "LTI 30: scopes decide: lineitem implies reading, score alone uses the claimed column")
  void item30_scopesDecide() {
    list(SEARCH, item("lesson-1", "attendance", "link-1"));
    assertThat(resolve(granting(AgsEndpoint.SCOPE_LINE_ITEM)))
        .isInstanceOf(LineItemOutcome.Found.class);
    assertThat(resolve(granting(AgsEndpoint.SCOPE_LINE_ITEM_READ)))
        .isInstanceOf(LineItemOutcome.Found.class);

    int before = service.sent().size();
    assertThat(resolve(granting(AgsEndpoint.SCOPE_SCORE)))
        .isInstanceOf(LineItemOutcome.Found.class);
    assertThat(service.sent()).hasSize(before);

    list(SEARCH);
    service.http.on(ITEM, FakeHttp.json(200, item("", "", "another")));
    assertThat(resolve(granting(AgsEndpoint.SCOPE_LINE_ITEM_READ)))
        .isInstanceOf(LineItemOutcome.Missing.class);
  }

  @Test
  @DisplayName("LTI 31: an update sends the full object without its id")
  void item31_anUpdateSendsTheFullObjectWithoutItsId() throws Exception {
    service.http.on(ITEM, FakeHttp.json(200, "{}"));
    LineItem item =
        new LineItem(
            Optional.of(URI.create(ITEM)),
            "Attendance",
            new BigDecimal("12.50"),
            Optional.of("lesson-1"),
            Optional.of("attendance"),
            Optional.of("link-1"),
            Optional.of(Instant.parse("2026-11-23T10:00:00Z")),
            Optional.empty(),
            true);

    assertThat(lineItems.update(TestPlatform.registration(), both(), item))
        .isEqualTo(new LineItemOutcome.Found(item));

    HttpCall call = service.lastSent();
    assertThat(call.method()).isEqualTo("PUT");
    assertThat(call.address()).hasToString(ITEM);
    JsonObject body = Json.object(call.body());
    assertThat(body.has("id")).isFalse();
    assertThat(body.number("scoreMaximum").orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(body.text("startDateTime")).contains("2026-11-23T10:00:00Z");
    assertThat(body.object("submissionReview").map(it -> it.texts("reviewableStatus")))
        .as("LTI 48")
        .contains(List.of("Completed"));
    assertThat(body.text("resourceLinkId")).contains("link-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[{]", "<html>", "[{\"id\":\"x\"},{\"id\":\"x\"}"})
  void aListThatIsNoListIsRefused(String body) {
    service.http.on(SEARCH, FakeHttp.json(200, body));

    assertThat(resolve(both())).isInstanceOf(Failure.Refused.class);
    assertThat(service.sent()).extracting(HttpCall::method).containsOnly("GET");
  }

  @Test
  @DisplayName("LTI 31: without a certain search nothing is made")
  void item31_withoutACertainSearchNothingIsMade() {
    created();
    service.http.on(SEARCH, FakeHttp.json(503, "", "Retry-After", "9"));
    assertThat(((Failure.RetryLater) resolve(both())).after()).isEqualTo(Duration.ofSeconds(9));

    service.http.on(SEARCH, FakeHttp.json(403, "{}"));
    assertThat(resolve(both())).isInstanceOf(Failure.Forbidden.class);

    service.http.on(SEARCH, FakeHttp.json(401, "{}"));
    assertThat(resolve(both())).isInstanceOf(Failure.Unauthorized.class);

    service.http.on(SEARCH, FakeHttp.json(200, "[]", "Link", "<https://evil.example/>; rel=next"));
    assertThat(resolve(both())).isInstanceOf(Failure.Refused.class);

    assertThat(service.sent()).extracting(HttpCall::method).containsOnly("GET");
  }

  private LineItemOutcome resolve(AgsEndpoint endpoint) {
    return lineItems.resolve(TestPlatform.registration(), endpoint, WANTED);
  }

  private void list(String address, String... items) {
    service.http.on(address, FakeHttp.json(200, "[" + String.join(",", items) + "]"));
  }

  private void created() {
    String item = item("lesson-1", "attendance", "link-1").replace("lineitems/34", "lineitems/99");
    service.http.on(LIST, FakeHttp.json(201, item));
  }

  private static String item(String resourceId, String tag, String linkId) {
    return ("{\"id\":\"%s\",\"label\":\"A\",\"scoreMaximum\":100,"
            + "\"resourceId\":\"%s\",\"tag\":\"%s\",\"resourceLinkId\":\"%s\"}")
        .formatted(ITEM, resourceId, tag, linkId);
  }

  private static AgsEndpoint both() {
    return endpoint(Optional.of(LIST), Optional.of(ITEM));
  }

  private static AgsEndpoint granting(String scope) {
    return new AgsEndpoint(
        Set.of(scope), Optional.of(URI.create(LIST)), Optional.of(URI.create(ITEM)));
  }

  private static AgsEndpoint endpoint(Optional<String> list, Optional<String> item) {
    return new AgsEndpoint(
        Set.of(AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_SCORE),
        list.map(URI::create),
        item.map(URI::create));
  }
}
