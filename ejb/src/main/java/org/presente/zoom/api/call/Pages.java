package org.presente.zoom.api.call;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomError.Kind;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.Verdict;

/**
 * Lists, whole or not at all: half a list would look like deleted meetings and absent students.
 *
 * @param <A> the family
 * @param <T> a row
 */
public final class Pages<A, T> {

  /** One page; the page's token is null for the first. */
  @FunctionalInterface
  public interface PageRequest<A> {
    Response send(A family, String bearer, String page);
  }

  /** Far above any list of Zoom's; it ends a list that does not. */
  private static final int MOST = 1_000;

  private final Calls calls;
  private final Call call;
  private final Class<A> family;
  private final PageRequest<A> request;
  private final String member;
  private final Function<Fields, Optional<T>> row;

  /**
   * @param member where the rows are
   * @param row empty for a row that is of no use
   */
  public Pages(
      Calls calls,
      Call call,
      Class<A> family,
      PageRequest<A> request,
      String member,
      Function<Fields, Optional<T>> row) {
    this.calls = calls;
    this.call = call;
    this.family = family;
    this.request = request;
    this.member = member;
    this.row = row;
  }

  /** A page token lives for 15 minutes; with a stale one the list is begun again, once. */
  public ZoomAnswer<List<T>> all() {
    ZoomAnswer<List<T>> rows = read();
    if (!isStale(rows)) {
      return rows;
    }
    ZoomAnswer<List<T>> again = read();
    return isStale(again) ? Verdict.later("page tokens turn stale") : again;
  }

  private ZoomAnswer<List<T>> read() {
    List<T> rows = new ArrayList<>();
    String page = null;
    for (int count = 0; count < MOST; count++) {
      ZoomAnswer<Fields> answer = page(page);
      if (!(answer instanceof Ok<Fields> ok)) {
        return answer.map(unreached -> List.of());
      }
      ok.content().list(member).stream().map(row).flatMap(Optional::stream).forEach(rows::add);
      page = ok.content().text("next_page_token");
      if (page.isEmpty()) {
        return new Ok<>(List.copyOf(rows));
      }
    }
    return Verdict.later("list without an end");
  }

  private ZoomAnswer<Fields> page(String page) {
    return calls.one(
        call,
        family,
        (api, bearer) -> request.send(api, bearer, page),
        body -> Optional.of(body).filter(this::hasRows));
  }

  /** An answer without the list is no empty list. */
  private boolean hasRows(Fields body) {
    boolean saysNone = body.has("total_records") && body.number("total_records") == 0;
    return body.has(member) || saysNone;
  }

  private static boolean isStale(ZoomAnswer<?> answer) {
    return answer instanceof Refused<?> refused && refused.error().kind() == Kind.STALE_PAGE;
  }
}
