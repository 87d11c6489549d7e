package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.platform.Json;

/** Launches on their way. Each hint leads to its launch once. */
final class Launches {
  private static final int KEPT = 10_000;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Launch> waiting = new LinkedHashMap<>();

  /** The text of {@code lti_message_hint}, JSON as in Moodle from 4.2 on. */
  synchronized String begin(Launch launch) {
    String what =
        launch.subject() instanceof Subject.Pick
            ? "_ContentItemSelectionRequest"
            : launch.subject().lesson().map(Lesson::id).orElse("") + "_";
    String id = "ltilaunch" + what + random.nextInt(Integer.MAX_VALUE);
    if (waiting.size() == KEPT) {
      waiting.remove(waiting.keySet().iterator().next());
    }
    waiting.put(id, launch);
    ObjectNode hint = Json.object();
    launch.subject().lesson().ifPresent(lesson -> hint.put("cmid", Long.parseLong(lesson.id())));
    return hint.put("launchid", id).toString();
  }

  synchronized Optional<Launch> take(String hint) {
    String id =
        Json.object(hint).map(json -> json.path("launchid")).map(JsonNode::asText).orElse("");
    return Optional.ofNullable(waiting.remove(id));
  }
}
