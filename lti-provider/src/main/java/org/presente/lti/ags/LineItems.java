package org.presente.lti.ags;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.http.Addresses;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/**
 * Columns of the gradebook. Making one is not idempotent, so it is always looked for first, also
 * after an answer that never arrived; two nodes must not resolve the same link at once (the host's
 * work queue sees to that).
 */
public final class LineItems {
  private final AuthorizedCalls http;

  public LineItems(AuthorizedCalls http) {
    this.http = http;
  }

  /**
   * The column for a link: ours if there is one, the one the platform made for this link, or a new
   * one; whatever the claim permits.
   *
   * @param wanted with resourceId, tag and resourceLinkId
   */
  public LineItemOutcome resolve(Registration registration, AgsEndpoint endpoint, LineItem wanted) {
    Calls calls = new Calls(http, registration, endpoint.scopes());
    if (endpoint.lineItems().isEmpty() || !calls.mayReadLineItems()) {
      return endpoint
          .lineItem()
          .<LineItemOutcome>map(only -> new LineItemOutcome.Found(wanted.at(only)))
          .orElseGet(() -> new LineItemOutcome.Missing("the platform offers no gradebook here"));
    }
    LineItemOutcome found = find(calls, endpoint.lineItems().get(), wanted);
    if (!(found instanceof LineItemOutcome.Missing)) {
      return found;
    }
    LineItemOutcome claimed = claimed(calls, endpoint, wanted);
    return claimed instanceof LineItemOutcome.Missing
        ? create(calls, endpoint.lineItems().get(), wanted)
        : claimed;
  }

  /** By resourceId, tag and resourceLinkId; Missing if no page holds it. */
  public LineItemOutcome find(Registration registration, AgsEndpoint endpoint, LineItem wanted) {
    Calls calls = new Calls(http, registration, endpoint.scopes());
    return endpoint
        .lineItems()
        .map(list -> find(calls, list, wanted))
        .orElseGet(() -> new LineItemOutcome.Missing("the platform offers no list of columns"));
  }

  /**
   * Reads a column that is known, as it is now.
   *
   * @return Missing if it is not there any more
   */
  public LineItemOutcome read(Registration registration, AgsEndpoint endpoint, URI address) {
    Calls calls = new Calls(http, registration, endpoint.scopes());
    if (!calls.mayReadLineItems()) {
      return Failure.notGranted(AgsEndpoint.SCOPE_LINE_ITEM);
    }
    ServiceAnswer answer = calls.get(address, MediaTypes.LINE_ITEM);
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_LINE_ITEM);
    }
    return parsed(answered.http(), address)
        .<LineItemOutcome>map(item -> new LineItemOutcome.Found(item.at(address)))
        .orElseGet(() -> missingOrRefused(answered.http()));
  }

  /**
   * Replaces the column, all fields: what is left out here is cleared there.
   *
   * @param item with its id
   */
  public LineItemOutcome update(Registration registration, AgsEndpoint endpoint, LineItem item) {
    Calls calls = new Calls(http, registration, endpoint.scopes());
    URI address = item.id().orElseThrow(() -> new IllegalArgumentException("no id"));
    if (!calls.mayWriteLineItems()) {
      return Failure.notGranted(AgsEndpoint.SCOPE_LINE_ITEM);
    }
    ServiceAnswer answer =
        calls.send(
            HttpCall.put(address, MediaTypes.LINE_ITEM, Json.write(LineItemJson.write(item)))
                .accept(MediaTypes.LINE_ITEM));
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_LINE_ITEM);
    }
    return answered.http().isSuccess()
        ? new LineItemOutcome.Found(item)
        : missingOrRefused(answered.http());
  }

  /**
   * Removes a column with its marks.
   *
   * @param item with its id
   * @return Missing once it is gone
   */
  public LineItemOutcome remove(Registration registration, AgsEndpoint endpoint, LineItem item) {
    Calls calls = new Calls(http, registration, endpoint.scopes());
    URI address = item.id().orElseThrow(() -> new IllegalArgumentException("no id"));
    if (!calls.mayWriteLineItems()) {
      return Failure.notGranted(AgsEndpoint.SCOPE_LINE_ITEM);
    }
    ServiceAnswer answer = calls.send(HttpCall.delete(address).accept(MediaTypes.LINE_ITEM));
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_LINE_ITEM);
    }
    return answered.http().isSuccess()
        ? new LineItemOutcome.Missing("the column was removed")
        : missingOrRefused(answered.http());
  }

  private static LineItemOutcome find(Calls calls, URI list, LineItem wanted) {
    if (!calls.mayReadLineItems()) {
      return Failure.notGranted(AgsEndpoint.SCOPE_LINE_ITEM);
    }
    PagedSearch.Ended<LineItem> search =
        new PagedSearch(calls, MediaTypes.LINE_ITEMS, AgsEndpoint.SCOPE_LINE_ITEM)
            .first(
                search(list, wanted),
                json -> LineItemJson.read(json, list),
                item -> isOurs(item, wanted));
    if (search instanceof PagedSearch.Failed<LineItem> failed) {
      return failed.failure();
    }
    return search instanceof PagedSearch.Hit<LineItem> hit
        ? new LineItemOutcome.Found(hit.element())
        : new LineItemOutcome.Missing("no such column");
  }

  /** Not by link: Blackboard lets no tool set it, so a column of ours may lack it. */
  private static URI search(URI list, LineItem wanted) {
    URI search = list;
    if (wanted.resourceId().isPresent()) {
      search = Addresses.with(search, "resource_id", wanted.resourceId().get());
    }
    return wanted.tag().isPresent() ? Addresses.with(search, "tag", wanted.tag().get()) : search;
  }

  private static boolean isOurs(LineItem item, LineItem wanted) {
    return item.resourceId().equals(wanted.resourceId())
        && item.tag().equals(wanted.tag())
        && (item.resourceLinkId().isEmpty()
            || wanted.resourceLinkId().isEmpty()
            || item.resourceLinkId().equals(wanted.resourceLinkId()));
  }

  /**
   * Open edX names the first column of the course whatever it is: take it only if it is this
   * link's.
   */
  private static LineItemOutcome claimed(Calls calls, AgsEndpoint endpoint, LineItem wanted) {
    LineItemOutcome missing = new LineItemOutcome.Missing("the platform made no column");
    if (endpoint.lineItem().isEmpty()) {
      return missing;
    }
    URI address = endpoint.lineItem().get();
    ServiceAnswer answer = calls.get(address, MediaTypes.LINE_ITEM);
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_LINE_ITEM);
    }
    return parsed(answered.http(), address)
        .filter(item -> belongsToLink(item, wanted))
        .<LineItemOutcome>map(item -> new LineItemOutcome.Found(item.at(address)))
        .orElse(missing);
  }

  private static boolean belongsToLink(LineItem item, LineItem wanted) {
    return item.resourceLinkId().isPresent()
        && item.resourceLinkId().equals(wanted.resourceLinkId())
        && (item.tag().isEmpty() || item.tag().equals(wanted.tag()))
        && (item.resourceId().isEmpty() || item.resourceId().equals(wanted.resourceId()));
  }

  private static LineItemOutcome create(Calls calls, URI list, LineItem wanted) {
    if (!calls.mayWriteLineItems()) {
      return new LineItemOutcome.Missing("the platform does not let this tool make columns");
    }
    ServiceAnswer answer =
        calls.send(
            HttpCall.post(list, MediaTypes.LINE_ITEM, Json.write(LineItemJson.write(wanted)))
                .accept(MediaTypes.LINE_ITEM));
    if (wanted.resourceLinkId().isPresent() && refusesLink(answer)) {
      return create(calls, list, wanted.unlinked());
    }
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_LINE_ITEM);
    }
    if (!answered.http().isSuccess()) {
      return Failure.refused(answered.http());
    }
    return parsed(answered.http(), list)
        .<LineItemOutcome>map(LineItemOutcome.Created::new)
        .orElseGet(() -> new Failure.Refused("the new column came back without an id"));
  }

  /**
   * Blackboard lets no tool couple a column to a link, Canvas only to links it knows by that id;
   * Moodle's answer to an unknown one is 403, as if the scope were missing.
   */
  private static boolean refusesLink(ServiceAnswer answer) {
    return answer instanceof ServiceAnswer.Forbidden
        || (answer instanceof ServiceAnswer.Answered answered
            && Set.of(400, 404, 412, 422).contains(answered.http().status()));
  }

  private static Optional<LineItem> parsed(HttpAnswer answer, URI base) {
    try {
      return answer.isSuccess()
          ? LineItemJson.read(Json.object(answer.body()), base)
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private static LineItemOutcome missingOrRefused(HttpAnswer answer) {
    return answer.status() == 404 || answer.status() == 410
        ? new LineItemOutcome.Missing("the column was removed")
        : Failure.refused(answer);
  }
}
