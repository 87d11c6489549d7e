package org.presente.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.http.Addresses;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;

/**
 * Reads what stands in the gradebook (AGS 2.0 section 3.3), so that a mark a person changed there
 * is not overwritten.
 */
public final class Results {
  private final AuthorizedCalls http;

  public Results(AuthorizedCalls http) {
    this.http = http;
  }

  /**
   * @param granted scopes of the link's claim
   * @param lineItem the column's address, query and all
   */
  public ResultOutcome of(
      Registration registration, Set<String> granted, URI lineItem, String userId) {
    Calls calls = new Calls(http, registration, granted);
    String scope = AgsEndpoint.SCOPE_RESULT_READ;
    if (!calls.may(scope)) {
      return Failure.notGranted(scope);
    }
    PagedSearch.Ended<JsonObject> search =
        new PagedSearch(calls, MediaTypes.RESULTS, scope)
            .first(
                Addresses.with(Addresses.below(lineItem, "results"), "user_id", userId),
                Optional::of,
                result -> result.text("userId").filter(userId::equals).isPresent());
    if (search instanceof PagedSearch.Failed<JsonObject> failed) {
      return failed.failure();
    }
    return search instanceof PagedSearch.Hit<JsonObject> hit
        ? result(hit.element())
        : new ResultOutcome.None();
  }

  /**
   * Everybody's, all pages.
   *
   * @param granted scopes of the link's claim
   * @param lineItem the column's address, query and all
   */
  public ResultsOutcome all(Registration registration, Set<String> granted, URI lineItem) {
    Calls calls = new Calls(http, registration, granted);
    String scope = AgsEndpoint.SCOPE_RESULT_READ;
    if (!calls.may(scope)) {
      return Failure.notGranted(scope);
    }
    Map<String, ResultOutcome.Current> found = new HashMap<>();
    PagedSearch.Ended<JsonObject> search =
        new PagedSearch(calls, MediaTypes.RESULTS, scope)
            .first(
                Addresses.below(lineItem, "results"),
                Optional::of,
                result -> {
                  keep(result, found);
                  return false;
                });
    return search instanceof PagedSearch.Failed<JsonObject> failed
        ? failed.failure()
        : new ResultsOutcome.Listed(found);
  }

  private static void keep(JsonObject result, Map<String, ResultOutcome.Current> found) {
    result
        .text("userId")
        .ifPresent(user -> current(result).ifPresent(current -> found.put(user, current)));
  }

  private static ResultOutcome result(JsonObject json) {
    return current(json).<ResultOutcome>map(it -> it).orElseGet(ResultOutcome.None::new);
  }

  private static Optional<ResultOutcome.Current> current(JsonObject json) {
    return json.number("resultScore")
        .map(
            score ->
                new ResultOutcome.Current(
                    score,
                    json.number("resultMaximum").orElse(BigDecimal.ONE),
                    json.text("comment").filter(text -> !text.isBlank())));
  }
}
