package org.presente.zoom.meeting.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.presente.zoom.meeting.HostChoice;

/**
 * The host is busy; what would work instead. What the other meeting is about is not told: it may be
 * of a course that the visitor has no part in.
 *
 * @param starts of the classes that clash
 * @param freeStarts the next local starts of the first class at which nothing clashes
 * @param freeHosts who could host all classes as they are
 */
public record ClashView(
    List<Instant> starts, List<LocalDateTime> freeStarts, List<HostChoice> freeHosts) {
  public ClashView {
    starts = List.copyOf(starts);
    freeStarts = List.copyOf(freeStarts);
    freeHosts = List.copyOf(freeHosts);
  }
}
