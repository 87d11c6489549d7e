package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.quirk.Capability;

/** The variables that speak of the link opened, LTI 1.3 appendix B.6. */
final class LinkVariables {
  private static final Map<String, Function<Lesson, String>> ALWAYS =
      Map.of(
          "$ResourceLink.id", Lesson::id,
          "$ResourceLink.title", Lesson::title,
          "$ResourceLink.description", Lesson::description);

  private static final Map<String, Function<Lesson, String>> DATES =
      Map.of(
          "$ResourceLink.available.startDateTime", lesson -> lesson.dates().availableStart(),
          "$ResourceLink.available.endDateTime", lesson -> lesson.dates().availableEnd(),
          "$ResourceLink.submission.startDateTime", lesson -> lesson.dates().submissionStart(),
          "$ResourceLink.submission.endDateTime", lesson -> lesson.dates().submissionEnd());

  private static final Map<String, Function<Lesson, String>> HISTORY =
      Map.of("$ResourceLink.id.history", LinkVariables::history);

  private LinkVariables() {}

  static boolean isSupported(String variable, LaunchFacts facts) {
    return supported(variable, facts).containsKey(variable);
  }

  /** A text; Moodle writes null for a link that is not there while content is picked. */
  static JsonNode filled(String variable, LaunchFacts facts) {
    return facts
        .lesson()
        .map(supported(variable, facts).get(variable))
        .<JsonNode>map(TextNode::valueOf)
        .orElseGet(NullNode::getInstance);
  }

  private static Map<String, Function<Lesson, String>> supported(
      String variable, LaunchFacts facts) {
    if (ALWAYS.containsKey(variable)) {
      return ALWAYS;
    }
    if (DATES.containsKey(variable)) {
      return facts.platform().offers(Capability.LINK_DATES) ? DATES : Map.of();
    }
    return facts.platform().offers(Capability.LINK_HISTORY) ? HISTORY : Map.of();
  }

  private static String history(Lesson lesson) {
    return list(lesson.history());
  }

  /** Comma between, encoded for URLs, newest first (LTI 1.3 appendix B). */
  static String list(List<String> ids) {
    return ids.stream()
        .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }
}
