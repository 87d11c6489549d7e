package org.presente.host.attendance.chart;

import java.time.Instant;
import java.util.List;

/**
 * Who was there when, within the scheduled time.
 *
 * @param people the students first, then who was not recognised
 * @param steps how many persons were there from each moment on, in order; empty when nobody was
 */
public record TimelineView(Instant start, Instant end, List<Stays> people, List<Step> steps) {
  public TimelineView {
    people = List.copyOf(people);
    steps = List.copyOf(steps);
  }

  /**
   * @param personId zero for who was not recognised
   * @param name as the platform has it, or as seen
   * @param rows how many rows of the evidence these stays come from
   */
  public record Stays(long personId, String name, List<Stay> stays, int rows) {
    public Stays {
      stays = List.copyOf(stays);
    }
  }

  /** Half open. */
  public record Stay(Instant from, Instant to) {}

  public record Step(Instant from, int present) {}
}
