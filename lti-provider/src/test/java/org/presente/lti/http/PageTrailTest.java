package org.presente.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.json.JsonObject;

/** Parts of items 36 and 37 of the conformance checklist. */
class PageTrailTest {
  private static final URI FIRST = URI.create("https://lms.example/members?limit=2");
  private static final String SECOND = "https://lms.example/members?limit=2&from=2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<" + SECOND + ">; rel=\"next\"",
        "<" + SECOND + ">; rel=next",
        "<" + SECOND + ">;rel='next'",
        "<" + SECOND + "> ; REL = \"NEXT\"",
        "<" + SECOND + ">; rel=\u201cnext\u201d",
        "<" + SECOND + ">; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d",
        "<https://lms.example/members?limit=2&amp;from=2>; rel=\u201cnext\u201d",
        "<" + SECOND + ">; title=\"page 2\"; rel=\"next\"",
        "<" + SECOND + ">; rel=\"last next\"",
        "<https://lms.example/1>; rel=first, <"
            + SECOND
            + ">; rel=next, <https://x.example>; rel=last",
        "</members?limit=2&from=2>; rel=next",
        "<?limit=2&from=2>; rel=next",
        "< " + SECOND + " >; rel=next"
      })
  @DisplayName("LTI 36: a next link is found however it is written")
  void item36_aNextLinkIsFoundHoweverItIsWritten(String header) {
    assertThat(new PageTrail(FIRST).after(FIRST, page(header)))
        .isEqualTo(new NextPage.At(URI.create(SECOND)));
  }

  @Test
  @DisplayName("LTI 36: a next link is found in any of several headers")
  void item36_aNextLinkIsFoundInAnyOfSeveralHeaders() {
    HttpAnswer page = page("<https://lms.example/0>; rel=prev", "<" + SECOND + ">; rel=\"next\"");

    assertThat(new PageTrail(FIRST).after(FIRST, page))
        .isEqualTo(new NextPage.At(URI.create(SECOND)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<" + SECOND + ">; rel=\"prev\"",
        "<" + SECOND + ">; rel=nextish",
        "<" + SECOND + ">; title=\"next\"",
        "<" + SECOND + ">",
        SECOND + "; rel=next",
        "",
        "<<<>>>;;;,,,rel=next"
      })
  void otherLinksAreNotFollowed(String header) {
    assertThat(new PageTrail(FIRST).after(FIRST, page(header))).isEqualTo(new NextPage.Last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/members",
        "http://lms.example/members?limit=2&from=2",
        "https://lms.example:8443/members",
        "//evil.example/members",
        "https://lms.example/{members}",
        "mailto:x@lms.example",
        "https://lms.example/members?limit=2"
      })
  @DisplayName("LTI 36: a foreign, broken or repeated next page is refused")
  void item36_aForeignBrokenOrRepeatedNextPageIsRefused(String address) {
    assertThat(new PageTrail(FIRST).after(FIRST, page("<" + address + ">; rel=next")))
        .isInstanceOf(NextPage.Broken.class);
  }

  @Test
  void pagesHaveAnEnd() {
    PageTrail trail = new PageTrail(FIRST);
    int followed = 0;
    while (trail.after(FIRST, page("<https://lms.example/" + followed + ">; rel=next"))
        instanceof NextPage.At) {
      followed++;
    }

    assertThat(followed).isBetween(1_000, 2_000);
  }

  @Test
  void theLinksOfARealMoodleAreUnderstood() {
    int pages = 0;
    for (JsonObject call : Captures.moodle("ags-nrps-answers.json").objects("log")) {
      JsonObject response = call.object("response").orElseThrow();
      JsonObject headers = response.object("headers").orElseGet(JsonObject::empty);
      if (headers.text("link").filter(link -> link.contains("next")).isPresent()) {
        URI asked = URI.create(call.object("request").flatMap(r -> r.text("url")).orElseThrow());
        assertThat(new PageTrail(asked).after(asked, page(headers.text("link").orElseThrow())))
            .isInstanceOf(NextPage.At.class);
        pages++;
      }
    }
    assertThat(pages).isPositive();
  }

  private static HttpAnswer page(String... links) {
    return new HttpAnswer(
        200, Map.of("LINK", List.of(links)), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
