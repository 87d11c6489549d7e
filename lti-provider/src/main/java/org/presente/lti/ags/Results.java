package org.presente.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.http.Addresses;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.NextPage;
import org.presente.lti.http.PageTrail;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/**
 * Reads what stands in the gradebook (AGS 2.0 section 3.3), so that a mark a person changed there
 * is not overwritten.
 */
public final class Results {
  private final AuthorizedCalls http;

  public Results(AuthorizedCalls http) {
    this.http = http;
  }

  public ResultOutcome of(
      Registration registration, Set<String> granted, URI lineItem, String userId) {
    Calls calls = new Calls(http, registration, granted);
    if (!calls.may(AgsEndpoint.SCOPE_RESULT_READ)) {
      return Failure.notGranted(AgsEndpoint.SCOPE_RESULT_READ);
    }
    URI page = Addresses.with(Addresses.below(lineItem, "results"), "user_id", userId);
    PageTrail trail = new PageTrail(page);
    while (true) {
      ServiceAnswer answer = calls.get(page, MediaTypes.RESULTS);
      if (!(answer instanceof ServiceAnswer.Answered answered)) {
        return Failure.of(answer, AgsEndpoint.SCOPE_RESULT_READ);
      }
      Optional<ResultOutcome> verdict = verdict(answered.http(), userId);
      if (verdict.isPresent()) {
        return verdict.get();
      }
      NextPage next = trail.after(page, answered.http());
      if (next instanceof NextPage.Broken broken) {
        return new ResultOutcome.Refused(broken.reason());
      }
      if (!(next instanceof NextPage.At more)) {
        return new ResultOutcome.None();
      }
      page = more.address();
    }
  }

  /** Empty: read on. A platform may ignore the filter, so the person is compared here. */
  private static Optional<ResultOutcome> verdict(HttpAnswer page, String userId) {
    if (!page.isSuccess()) {
      return Optional.of(new ResultOutcome.Refused(Calls.excerpt(page)));
    }
    try {
      return Json.objects(page.body()).stream()
          .filter(result -> result.text("userId").filter(userId::equals).isPresent())
          .findFirst()
          .map(Results::result);
    } catch (JsonException e) {
      return Optional.of(new ResultOutcome.Refused("the results are not JSON"));
    }
  }

  private static ResultOutcome result(JsonObject json) {
    return json.number("resultScore")
        .<ResultOutcome>map(
            score ->
                new ResultOutcome.Current(
                    score,
                    json.number("resultMaximum").orElse(BigDecimal.ONE),
                    json.text("comment").filter(text -> !text.isBlank())))
        .orElseGet(ResultOutcome.None::new);
  }
}
