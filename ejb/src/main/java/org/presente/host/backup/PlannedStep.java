package org.presente.host.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a restore would do, or would not.
 *
 * @param lesson the file's key of the lesson it is about
 * @param text key of the sentence that says what and why
 * @param facts for the sentence; strings, numbers and {@code java.time} values
 */
public record PlannedStep(Optional<String> lesson, Action action, String text, List<Object> facts) {
  /** What becomes of it. */
  public enum Action {
    MAKE,
    CHANGE,
    /** Nothing is done. */
    SKIP,
    /** It is done all the same, and somebody should look at it. */
    WARN,
    /** Somebody has to choose who holds it; the first fact names whom the file knows. */
    ASK
  }

  public PlannedStep {
    facts = List.copyOf(facts);
  }

  /** Whom the file knows to hold classes and nobody here is, each once. */
  public static List<String> asked(Stream<PlannedStep> steps) {
    return steps
        .filter(step -> step.action() == Action.ASK)
        .map(step -> step.facts().get(0).toString())
        .distinct()
        .toList();
  }

  public static PlannedStep of(String lesson, Action action, String text, Object... facts) {
    return new PlannedStep(Optional.of(lesson), action, text, List.of(facts));
  }

  /** About the course as a whole. */
  public static PlannedStep ofCourse(Action action, String text, Object... facts) {
    return new PlannedStep(Optional.empty(), action, text, List.of(facts));
  }
}
