package org.presente.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.deeplinking.DeepLinkingAnswer.Cancelled;
import org.presente.lti.deeplinking.DeepLinkingAnswer.Chosen;
import org.presente.lti.deeplinking.DeepLinkingAnswer.Failed;
import org.presente.lti.deeplinking.ItemLineItem.SubmissionReview;
import org.presente.lti.fixture.MovableClock;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.DeepLinkingSettings;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;

/** Items 27 and 28 of the conformance checklist: what goes back to the platform. */
class DeepLinkingResponsesTest {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Pattern ISO_WITH_ZONE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final ToolKey SIGNING = ToolKey.generate();
  private static final ToolKey NEXT = ToolKey.generate();
  private static final ToolKeySet KEYS = new ToolKeySet(Optional.of(NEXT), SIGNING, List.of());

  private final MovableClock clock = new MovableClock();
  private final DeepLinkingResponses responses = new DeepLinkingResponses(() -> KEYS, clock);

  @Test
  @DisplayName("LTI 27: the response has every field and says who speaks to whom")
  void item27_theResponseHasEveryField() throws Exception {
    JsonObject claims = claims(settings(true, true), new Chosen(List.of(item("a"))));

    assertThat(claims.text("iss")).contains(TestPlatform.CLIENT_ID);
    assertThat(claims.text("sub")).contains(TestPlatform.CLIENT_ID);
    assertThat(claims.text("aud")).contains(TestPlatform.ISSUER);
    assertThat(claims.text("nonce").orElseThrow()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(claims.instant("iat")).contains(Instant.ofEpochSecond(now().getEpochSecond()));
    assertThat(claims.instant("exp").orElseThrow())
        .isAfter(now())
        .isBeforeOrEqualTo(now().plusSeconds(300));
    assertThat(claims.text(ClaimNames.DEPLOYMENT_ID)).contains("deployment-1");
    assertThat(claims.text(ClaimNames.MESSAGE_TYPE)).contains("LtiDeepLinkingResponse");
    assertThat(claims.text(ClaimNames.VERSION)).contains("1.3.0");
    assertThat(items(claims)).hasSize(1);
  }

  @Test
  @DisplayName("LTI 27: each response has a nonce of its own")
  void item27_eachResponseHasANonceOfItsOwn() throws Exception {
    assertThat(claims(settings(true, true), new Cancelled()).text("nonce"))
        .isNotEqualTo(claims(settings(true, true), new Cancelled()).text("nonce"));
  }

  @Test
  @DisplayName("LTI 27: signed RS256 with the signing key, not with the next one")
  void item27_isSignedWithAKeyLongPublished() throws Exception {
    JWSObject jws = JWSObject.parse(jwt(settings(true, true), new Cancelled()));

    assertThat(jws.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(jws.getHeader().getKeyID()).isEqualTo(SIGNING.id()).isNotEqualTo(NEXT.id());
    assertThat(
            jws.verify(
                new RSASSAVerifier(
                    JWKSet.parse(KEYS.jwks()).getKeyByKeyId(SIGNING.id()).toRSAKey())))
        .isTrue();
  }

  @Test
  @DisplayName("LTI 27: data goes back to the last character; without data there is none")
  void item27_dataGoesBackIdentically() throws Exception {
    String data = " {\"a\":\"\u0000\u00e9\u2028<>&\"} ";

    assertThat(
            claims(settings(true, true, Optional.of(data)), new Cancelled())
                .members()
                .get(CLAIM + "data"))
        .isEqualTo(data);
    assertThat(claims(settings(true, true), new Cancelled()).has(CLAIM + "data")).isFalse();
  }

  @Test
  @DisplayName("LTI 27: one item where several are not accepted")
  void item27_oneItemWhereSeveralAreNotAccepted() throws Exception {
    Chosen three = new Chosen(List.of(item("a"), item("b"), item("c")));

    assertThat(items(claims(settings(true, true), three))).hasSize(3);
    assertThat(items(claims(settings(false, true), three)))
        .singleElement()
        .satisfies(item -> assertThat(ref(item)).contains("a"));
  }

  @Test
  @DisplayName("LTI 27: no line item where the platform accepts none")
  void item27_noLineItemWhereNoneIsAccepted() throws Exception {
    Chosen graded = new Chosen(List.of(item("a")));

    assertThat(items(claims(settings(true, true), graded)).get(0).has("lineItem")).isTrue();
    assertThat(items(claims(settings(true, false), graded)).get(0).has("lineItem")).isFalse();
  }

  @Test
  @DisplayName("LTI 27: nothing of a type the platform does not accept")
  void item27_nothingOfATypeThatIsNotAccepted() throws Exception {
    DeepLinkingSettings onlyHtml =
        new DeepLinkingSettings(
            URI.create("https://lms.example/return"),
            List.of("html"),
            List.of("iframe"),
            true,
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(items(claims(onlyHtml, new Chosen(List.of(item("a")))))).isEmpty();
  }

  @Test
  @DisplayName("LTI 28: cancelling sends an empty list and no message")
  void item28_cancellingSendsAnEmptyList() throws Exception {
    JsonObject claims = claims(settings(true, true), new Cancelled());

    assertThat(claims.isArray(CLAIM + "content_items")).isTrue();
    assertThat(items(claims)).isEmpty();
    assertThat(claims.has(CLAIM + "errormsg")).isFalse();
  }

  @Test
  @DisplayName("LTI 28: an error sends its message and no item")
  void item28_anErrorSendsItsMessage() throws Exception {
    JsonObject claims = claims(settings(true, true), new Failed("It did not work"));

    assertThat(claims.text(CLAIM + "errormsg")).contains("It did not work");
    assertThat(items(claims)).isEmpty();
  }

  @Test
  @DisplayName("LTI 28: an item has url, reference, https icon, and dates with a zone")
  void item28_anItemHasItsParts() throws Exception {
    JsonObject item = items(claims(settings(true, true), new Chosen(List.of(item("a"))))).get(0);

    assertThat(item.text("type")).contains("ltiResourceLink");
    assertThat(item.text("url")).contains("https://tool.example/lti/launch");
    assertThat(item.text("title")).contains("Week 1");
    assertThat(item.text("text")).contains("With Zoom");
    assertThat(item.object("icon").orElseThrow().text("url"))
        .contains("https://tool.example/icon.svg");
    assertThat(item.object("iframe").orElseThrow().number("width")).contains(new BigDecimal(900));
    assertThat(ref(item)).contains("a");
    for (String period : List.of("available", "submission")) {
      assertThat(item.object(period).orElseThrow().members().values())
          .isNotEmpty()
          .allSatisfy(date -> assertThat((String) date).matches(ISO_WITH_ZONE));
    }
  }

  @Test
  @DisplayName("LTI 28: a line item has a whole maximum, our id and tag, and says what to review")
  void item28_aLineItemHasItsParts() throws Exception {
    JsonObject column =
        items(claims(settings(true, true), new Chosen(List.of(item("a")))))
            .get(0)
            .object("lineItem")
            .orElseThrow();

    assertThat(column.text("label")).contains("Week 1");
    assertThat(column.number("scoreMaximum").orElseThrow().toPlainString()).isEqualTo("100");
    assertThat(column.text("resourceId")).contains("zoom:abc");
    assertThat(column.text("tag")).contains("attendance");
    assertThat(column.object("submissionReview").orElseThrow().texts("reviewableStatus"))
        .containsExactly("Completed");
  }

  @Test
  @DisplayName("LTI 28: an item without dates, points or icon leaves them out")
  void item28_whatIsNotThereIsLeftOut() throws Exception {
    ResourceLinkItem bare =
        new ResourceLinkItem(
            URI.create("https://tool.example/lti/launch"),
            "Bare",
            Optional.empty(),
            Optional.empty(),
            new Placement.Window("presente"),
            Map.of("meeting_ref", "b"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Period.until(now())));

    JsonObject item = items(claims(settings(true, true), new Chosen(List.of(bare)))).get(0);

    assertThat(item.members().keySet())
        .containsExactlyInAnyOrder("type", "url", "title", "window", "custom", "submission");
    assertThat(item.object("submission").orElseThrow().members()).containsOnlyKeys("endDateTime");
  }

  @Test
  @DisplayName("LTI 28: an icon over http and a maximum of nothing are mistakes of ours")
  void item28_mistakesOfOursAreRefused() {
    assertThatThrownBy(
            () ->
                new ResourceLinkItem(
                    URI.create("https://tool.example/lti/launch"),
                    "Week 1",
                    Optional.empty(),
                    Optional.of(URI.create("http://tool.example/icon.svg")),
                    new Placement.Window("presente"),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ItemLineItem("x", BigDecimal.ZERO, "r", "t", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ResourceLinkItem item(String ref) {
    return new ResourceLinkItem(
        URI.create("https://tool.example/lti/launch"),
        "Week 1",
        Optional.of("With Zoom"),
        Optional.of(URI.create("https://tool.example/icon.svg")),
        new Placement.Frame(900, 700),
        Map.of("meeting_ref", ref),
        Optional.of(
            new ItemLineItem(
                "Week 1",
                new BigDecimal("100.00"),
                "zoom:abc",
                "attendance",
                Optional.of(new SubmissionReview(List.of("Completed"), Optional.empty())))),
        Optional.of(Period.from(now())),
        Optional.of(Period.between(now(), now().plusSeconds(3600))));
  }

  private Instant now() {
    return clock.instant();
  }

  private static DeepLinkingSettings settings(boolean several, boolean columns) {
    return settings(several, columns, Optional.empty());
  }

  private static DeepLinkingSettings settings(
      boolean several, boolean columns, Optional<String> data) {
    return new DeepLinkingSettings(
        URI.create("https://lms.example/return"),
        List.of("ltiResourceLink"),
        List.of("iframe", "window"),
        several,
        columns,
        false,
        Optional.empty(),
        Optional.empty(),
        data);
  }

  private String jwt(DeepLinkingSettings settings, DeepLinkingAnswer answer) {
    return responses.jwt(TestPlatform.registration(), "deployment-1", settings, answer);
  }

  private JsonObject claims(DeepLinkingSettings settings, DeepLinkingAnswer answer)
      throws Exception {
    return Json.object(JWSObject.parse(jwt(settings, answer)).getPayload().toString());
  }

  private static List<JsonObject> items(JsonObject claims) {
    return claims.objects(CLAIM + "content_items");
  }

  private static Optional<String> ref(JsonObject item) {
    return item.object("custom").orElseThrow().text("meeting_ref");
  }
}
