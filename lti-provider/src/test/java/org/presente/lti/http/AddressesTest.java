package org.presente.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "https://lms.example/2/lineitems/35/lineitem?type_id=2,"
        + " https://lms.example/2/lineitems/35/lineitem/scores?type_id=2",
    "https://lms.example/items/7, https://lms.example/items/7/scores",
    "https://lms.example/items/7/, https://lms.example/items/7/scores",
    "https://lms.example/items/7/?a=1&b=%2F, https://lms.example/items/7/scores?a=1&b=%2F",
    "https://lms.example:8443/a%20b?x=c%26d#part, https://lms.example:8443/a%20b/scores?x=c%26d",
    "https://lms.example, https://lms.example/scores"
  })
  @DisplayName("LTI 30: the segment goes into the path before the query")
  void item30_theSegmentGoesIntoThePathBeforeTheQuery(URI item, URI scores) {
    assertThat(Addresses.below(item, "scores")).isEqualTo(scores);
  }

  @Test
  @DisplayName("LTI 36: parameters are added to an existing query, or replaced in it")
  void item36_parametersAreAddedToAnExistingQuery() {
    URI service = URI.create("https://lms.example/members?type_id=2&role=x%20y");

    assertThat(Addresses.with(service, "rlid", "a b&c"))
        .hasToString("https://lms.example/members?type_id=2&role=x%20y&rlid=a%20b%26c");
    assertThat(Addresses.with(service, "role", "Learner"))
        .hasToString("https://lms.example/members?type_id=2&role=Learner");
    assertThat(Addresses.with(URI.create("https://lms.example/m"), "limit", "5"))
        .hasToString("https://lms.example/m?limit=5");
  }

  @Test
  void anOriginIsSchemeHostAndPort() {
    URI one = URI.create("https://lms.example/a");
    assertThat(Addresses.sameOrigin(one, URI.create("https://LMS.example:443/b"))).isTrue();
    assertThat(Addresses.sameOrigin(one, URI.create("http://lms.example/a"))).isFalse();
    assertThat(Addresses.sameOrigin(one, URI.create("https://lms.example.org/a"))).isFalse();
    assertThat(Addresses.sameOrigin(one, URI.create("mailto:a@lms.example"))).isFalse();
    assertThat(Addresses.sameOrigin(one, URI.create("/a"))).isFalse();
  }
}
