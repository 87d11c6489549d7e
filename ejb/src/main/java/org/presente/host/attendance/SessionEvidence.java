package org.presente.host.attendance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plugin knows of one class: the schedule in force and the runs of the meeting that belong
 * to it. An instance that was recorded under another class of the lesson moves here.
 *
 * @param source the plugin's name, such as {@code zoom}
 * @param occurrenceKey names the class within lesson and source for ever; it also names the column
 *     in the platform's gradebook, so it must not be reused: at most 200 ASCII characters
 * @param title what the class is called
 * @param zone in which its date is written
 * @param cancelled the class was called off: nobody is marked
 * @param registrants the ids under which members were registered with the source, and whose each is
 * @param groupId the course's group that the class was for; others who came are listed, not marked
 */
public record SessionEvidence(
    long courseId,
    long lessonId,
    String source,
    String occurrenceKey,
    String title,
    Instant scheduledStart,
    Instant scheduledEnd,
    ZoneId zone,
    boolean cancelled,
    List<InstanceEvidence> instances,
    Map<String, Long> registrants,
    Optional<Long> groupId) {

  /** Of a class for the whole course. */
  public SessionEvidence(
      long courseId,
      long lessonId,
      String source,
      String occurrenceKey,
      String title,
      Instant scheduledStart,
      Instant scheduledEnd,
      ZoneId zone,
      boolean cancelled,
      List<InstanceEvidence> instances,
      Map<String, Long> registrants) {
    this(
        courseId,
        lessonId,
        source,
        occurrenceKey,
        title,
        scheduledStart,
        scheduledEnd,
        zone,
        cancelled,
        instances,
        registrants,
        Optional.empty());
  }

  public SessionEvidence {
    if (!scheduledEnd.isAfter(scheduledStart)) {
      throw new IllegalArgumentException("A class takes time");
    }
    instances = List.copyOf(instances);
    registrants = Map.copyOf(registrants);
  }
}
