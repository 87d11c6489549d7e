package org.presente.sandbox.zoom.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presente.sandbox.zoom.state.Ids;

/**
 * Cuts lists into pages. A page token lives 15 minutes and goes with the very query it came from;
 * the last page has an empty one.
 */
public final class Pages {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final int DEFAULT_SIZE = 30;

  /** A part of a list. */
  public record Page<T>(List<T> rows, int size, int pages, int total, String nextToken) {}

  private record Bookmark(String query, int offset, Instant expiresAt) {}

  private final Map<String, Bookmark> bookmarks = new HashMap<>();
  private final Ids ids = new Ids();

  /**
   * @param query everything that shapes the list, without token and page number
   * @param requestedSize empty for the default; more than the largest is cut
   */
  public synchronized <T> Page<T> cut(
      List<T> all, String query, String requestedSize, int largest, String token, Instant now) {
    var size = size(requestedSize, largest);
    var signature = query + " " + size;
    var from = token.isEmpty() ? 0 : offset(token, signature, now);
    var to = Math.min(all.size(), from + size);
    var rows = from >= all.size() ? List.<T>of() : all.subList(from, to);
    var next = to < all.size() ? bookmark(signature, to, now) : "";
    return new Page<>(rows, size, (all.size() + size - 1) / size, all.size(), next);
  }

  private static int size(String requested, int largest) {
    if (requested.isEmpty()) {
      return DEFAULT_SIZE;
    }
    if (!requested.matches("\\d{1,9}") || Integer.parseInt(requested) == 0) {
      throw ApiError.invalid("page_size");
    }
    return Math.min(Integer.parseInt(requested), largest);
  }

  private int offset(String token, String signature, Instant now) {
    var bookmark = bookmarks.get(token);
    if (bookmark == null
        || !bookmark.query().equals(signature)
        || !now.isBefore(bookmark.expiresAt())) {
      throw ApiError.stalePage();
    }
    return bookmark.offset();
  }

  private String bookmark(String signature, int offset, Instant now) {
    bookmarks.values().removeIf(b -> !now.isBefore(b.expiresAt()));
    var token = ids.letters(40);
    bookmarks.put(token, new Bookmark(signature, offset, now.plus(LIFE)));
    return token;
  }
}
