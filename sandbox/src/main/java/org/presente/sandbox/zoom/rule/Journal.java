package org.presente.sandbox.zoom.rule;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was asked of this Zoom: a log, counters per operation, and broken rules. */
public final class Journal {
  private static final int KEPT = 5_000;

  /**
   * One request.
   *
   * @param operation the operation's id, or "unknown"
   * @param path as it was sent, with its query
   * @param status 0 when the connection was dropped
   */
  public record Entry(Instant at, String operation, String method, String path, int status) {}

  /** Something a client of real Zoom had better not do, even where it is answered. */
  public record Violation(Instant at, String operation, String what) {}

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Deque<Violation> violations = new ArrayDeque<>();
  private final Map<String, Integer> counters = new TreeMap<>();

  public synchronized void request(Entry entry) {
    if (entries.size() == KEPT) {
      entries.removeFirst();
    }
    entries.addLast(entry);
    counters.merge(entry.operation(), 1, Integer::sum);
  }

  public synchronized void violation(Violation violation) {
    if (violations.size() == KEPT) {
      violations.removeFirst();
    }
    violations.addLast(violation);
  }

  public synchronized List<Entry> requests() {
    return List.copyOf(entries);
  }

  public synchronized List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Calls per operation id; "token" is the token endpoint. */
  public synchronized Map<String, Integer> counters() {
    return Map.copyOf(counters);
  }

  public synchronized void clear() {
    entries.clear();
    violations.clear();
    counters.clear();
  }
}
