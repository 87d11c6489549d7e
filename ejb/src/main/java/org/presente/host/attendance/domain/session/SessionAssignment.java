package org.presente.host.attendance.domain.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * @param sessions the instances of each occurrence that has any, by occurrence key
 * @param held off every window: not graded until the schedule is read again or the staff decide
 */
public record SessionAssignment(Map<String, List<InstanceSpan>> sessions, List<InstanceSpan> held) {

  public SessionAssignment {
    sessions =
        sessions.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
    held = List.copyOf(held);
  }

  public List<InstanceSpan> of(Occurrence occurrence) {
    return sessions.getOrDefault(occurrence.key(), List.of());
  }
}
