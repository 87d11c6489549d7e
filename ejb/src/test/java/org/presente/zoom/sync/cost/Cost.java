package org.presente.zoom.sync.cost;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What a comparison took.
 *
 * @param lists calls that read a host's list
 * @param reads calls that read one meeting
 * @param writes calls that create, change or delete
 * @param other tokens, and what other tasks did at the same time
 * @param wall real time
 * @param longestTransaction on the database
 */
record Cost(
    int lists, int reads, int writes, int other, Duration wall, Duration longestTransaction) {
  private static final Set<String> WRITES =
      Set.of("meetingCreate", "meetingUpdate", "meetingDelete", "meetingStatus");

  static Cost of(Map<String, Integer> calls, Duration wall, Duration longestTransaction) {
    int lists = calls.getOrDefault("meetings", 0);
    int reads = calls.getOrDefault("meeting", 0);
    int writes =
        calls.entrySet().stream()
            .filter(it -> WRITES.contains(it.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    int all = calls.values().stream().mapToInt(Integer::intValue).sum();
    return new Cost(lists, reads, writes, all - lists - reads - writes, wall, longestTransaction);
  }
}
