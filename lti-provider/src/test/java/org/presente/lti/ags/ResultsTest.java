package org.presente.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.message.AgsEndpoint;

/** Item 34 of the conformance checklist: what the guard for changed marks reads. */
class ResultsTest {
  private static final URI ITEM = URI.create("https://lms.example/items/34?type_id=2");
  private static final String RESULTS = "https://lms.example/items/34/results?type_id=2&user_id=4";

  private final Service service = new Service();

  @Test
  @DisplayName("LTI 34: the mark that stands is read for one person")
  void item34_theMarkThatStandsIsRead() {
    answer(
        "[{\"userId\":\"5\",\"resultScore\":1},{\"userId\":\"4\",\"resultScore\":7.5,"
            + "\"resultMaximum\":10,\"comment\":\"well done\"}]");

    assertThat(read())
        .isEqualTo(
            new ResultOutcome.Current(
                new BigDecimal("7.5"), BigDecimal.TEN, Optional.of("well done")));
    assertThat(service.lastSent().headers())
        .containsEntry("Accept", "application/vnd.ims.lis.v2.resultcontainer+json");
  }

  @Test
  @DisplayName("LTI 34: a result without a score is no mark, nor is somebody else's")
  void item34_aResultWithoutAScoreIsNoMark() {
    answer("[{\"userId\":\"4\"}]");
    assertThat(read()).isEqualTo(new ResultOutcome.None());

    answer("[{\"userId\":\"44\",\"resultScore\":3}]");
    assertThat(read()).isEqualTo(new ResultOutcome.None());
  }

  @Test
  @DisplayName("LTI 34: a platform that ignores the filter is read to the end")
  void item34_aPlatformThatIgnoresTheFilterIsReadToTheEnd() {
    String second = RESULTS + "&from=1";
    service.http.on(
        RESULTS,
        FakeHttp.json(200, "[{\"userId\":\"5\"}]", "Link", "<" + second + ">; rel=\"next\""));
    service.http.on(second, FakeHttp.json(200, "[{\"userId\":\"4\",\"resultScore\":0}]"));

    assertThat(read())
        .isEqualTo(new ResultOutcome.Current(BigDecimal.ZERO, BigDecimal.ONE, Optional.empty()));
  }

  @Test
  @DisplayName("LTI 34: a whole column is read over all its pages")
  void item34_aWholeColumnIsReadOverAllItsPages() {
    String first = "https://lms.example/items/34/results?type_id=2";
    String second = first + "&from=2";
    service.http.on(
        first,
        FakeHttp.json(
            200,
            "[{\"userId\":\"5\"},{\"userId\":\"4\",\"resultScore\":3}]",
            "Link",
            "<" + second + ">; rel=\"next\""));
    service.http.on(second, FakeHttp.json(200, "[{\"userId\":\"6\",\"resultScore\":0}]"));

    assertThat(readAll())
        .isInstanceOfSatisfying(
            ResultsOutcome.Listed.class,
            listed -> {
              assertThat(listed.byUser()).containsOnlyKeys("4", "6");
              assertThat(listed.of("5")).isEqualTo(new ResultOutcome.None());
            });
    service.http.on(second, FakeHttp.json(503, ""));
    assertThat(readAll()).as("half a list is none").isInstanceOf(Failure.RetryLater.class);
  }

  private ResultsOutcome readAll() {
    return new Results(service.calls)
        .all(TestPlatform.registration(), Set.of(AgsEndpoint.SCOPE_RESULT_READ), ITEM);
  }

  @Test
  void failuresAreTold() {
    answer("{}");
    assertThat(read()).isInstanceOf(Failure.Refused.class);

    service.http.on(RESULTS, FakeHttp.json(503, ""));
    assertThat(read()).isInstanceOf(Failure.RetryLater.class);

    assertThat(new Results(service.calls).of(TestPlatform.registration(), Set.of(), ITEM, "4"))
        .isInstanceOf(Failure.Forbidden.class);
  }

  private void answer(String body) {
    service.http.on(RESULTS, FakeHttp.json(200, body));
  }

  private ResultOutcome read() {
    return new Results(service.calls)
        .of(TestPlatform.registration(), Set.of(AgsEndpoint.SCOPE_RESULT_READ), ITEM, "4");
  }
}
