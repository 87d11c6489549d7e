package org.presente.zoom.meeting.domain;

import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.option.BreakoutRooms;

/**
 * What a meeting has of its course as the course is today, rather than of the form.
 *
 * @param rooms empty to leave those on Zoom alone
 * @param tracking values of the account's tracking fields, by the field's name
 */
public record CoursePart(Optional<BreakoutRooms> rooms, Map<String, String> tracking) {
  public CoursePart {
    tracking = Map.copyOf(tracking);
  }

  /** With the rooms, before anybody is known by the address that Zoom will know them by. */
  CoursePart withoutPeople() {
    return new CoursePart(rooms.map(BreakoutRooms::withoutPeople), tracking);
  }

  public static CoursePart nothing() {
    return new CoursePart(Optional.empty(), Map.of());
  }
}
