package org.presente.web.host.lesson;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.plugin.LessonStatus;
import org.presente.web.host.page.EntityTag;

/**
 * What the script of a lesson's page is told; the same for all viewers.
 *
 * @param json {@code phase} and {@code version} of each plugin
 * @param changesAt when it is old without anybody doing something
 */
record LessonState(String json, EntityTag tag, Optional<Instant> changesAt) {
  static LessonState of(List<LessonStatus> statuses) {
    JsonArrayBuilder plugins = Json.createArrayBuilder();
    statuses.forEach(
        status ->
            plugins.add(
                Json.createObjectBuilder()
                    .add("phase", status.phase().name())
                    .add("version", status.version())));
    String text = Json.createObjectBuilder().add("plugins", plugins).build().toString();
    return new LessonState(text, EntityTag.of(text), changesAt(statuses));
  }

  private static Optional<Instant> changesAt(List<LessonStatus> statuses) {
    return statuses.stream().flatMap(s -> s.changesAt().stream()).min(Instant::compareTo);
  }
}
