package org.presente.lti.ags;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.NextPage;
import org.presente.lti.http.PageTrail;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.security.ServiceAnswer;

/**
 * Reads a paged container until an element fits. Filters in the query are optional for platforms,
 * so what came back is compared here again.
 *
 * @param scope named if the platform forbids the reading
 */
record PagedSearch(Calls calls, String mediaType, String scope) {
  /** How a search ended. */
  sealed interface Ended<T> {}

  record Hit<T>(T element) implements Ended<T> {}

  record Nothing<T>() implements Ended<T> {}

  record Failed<T>(Failure failure) implements Ended<T> {}

  <T> Ended<T> first(URI start, Function<JsonObject, Optional<T>> reader, Predicate<T> fits) {
    PageTrail trail = new PageTrail(start);
    URI address = start;
    while (true) {
      ServiceAnswer answer = calls.get(address, mediaType);
      if (!(answer instanceof ServiceAnswer.Answered page)) {
        return new Failed<>(Failure.of(answer, scope));
      }
      Ended<T> found = onPage(page.http(), reader, fits);
      NextPage next = trail.after(address, page.http());
      if (!(found instanceof Nothing) || next instanceof NextPage.Last) {
        return found;
      }
      if (!(next instanceof NextPage.At more)) {
        return new Failed<>(new Failure.Refused(((NextPage.Broken) next).reason()));
      }
      address = more.address();
    }
  }

  private static <T> Ended<T> onPage(
      HttpAnswer page, Function<JsonObject, Optional<T>> reader, Predicate<T> fits) {
    if (!page.isSuccess()) {
      return new Failed<>(Failure.refused(page));
    }
    try {
      List<JsonObject> elements = Json.objects(page.body());
      return elements.stream()
          .flatMap(json -> reader.apply(json).stream())
          .filter(fits)
          .findFirst()
          .<Ended<T>>map(Hit::new)
          .orElseGet(Nothing::new);
    } catch (JsonException e) {
      return new Failed<>(new Failure.Refused("the container is not JSON: " + e.getMessage()));
    }
  }
}
