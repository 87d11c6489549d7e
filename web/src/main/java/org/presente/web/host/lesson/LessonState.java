package org.presente.web.host.lesson;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.plugin.LessonStatus;
import org.presente.lti.json.Json;
import org.presente.web.host.page.EntityTag;

/**
 * What the script of a lesson's page is told; the same for all viewers.
 *
 * @param json {@code phase} and {@code version} of each plugin
 * @param changesAt when it is old without anybody doing something
 */
record LessonState(String json, EntityTag tag, Optional<Instant> changesAt) {
  static LessonState of(List<LessonStatus> statuses) {
    String text = Json.write(Map.of("plugins", statuses.stream().map(LessonState::json).toList()));
    return new LessonState(text, EntityTag.of(text), changesAt(statuses));
  }

  private static Map<String, Object> json(LessonStatus status) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("phase", status.phase().name());
    json.put("version", status.version());
    return json;
  }

  private static Optional<Instant> changesAt(List<LessonStatus> statuses) {
    return statuses.stream().flatMap(s -> s.changesAt().stream()).min(Instant::compareTo);
  }
}
