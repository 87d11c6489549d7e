package org.presente.web.zoom.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.Feature;

/**
 * What a check says in one line: a step, or all scopes that are there, or all that one feature
 * lacks.
 *
 * @param step itself, or the first of several alike
 * @param scopes the missing ones; empty for other lines
 * @param count of the steps in it
 */
public record CheckLine(CheckStep step, List<String> scopes, int count) {

  private record Alike(CheckStep.Kind kind, CheckStep.Result result, Optional<Feature> lost) {
    static Alike of(CheckStep step) {
      return new Alike(step.kind(), step.result(), step.lost());
    }
  }

  public CheckLine {
    scopes = List.copyOf(scopes);
  }

  /** In the order of the steps. */
  static List<CheckLine> of(List<CheckStep> steps) {
    Map<Alike, List<CheckStep>> groups = new LinkedHashMap<>();
    steps.forEach(
        step -> groups.computeIfAbsent(Alike.of(step), any -> new ArrayList<>()).add(step));
    return groups.values().stream().map(CheckLine::line).toList();
  }

  private static CheckLine line(List<CheckStep> alike) {
    CheckStep first = alike.get(0);
    boolean missing = first.kind() == CheckStep.Kind.SCOPE && first.result() != CheckStep.Result.OK;
    return new CheckLine(
        first, missing ? alike.stream().map(CheckStep::subject).toList() : List.of(), alike.size());
  }

  public boolean isAboutScopes() {
    return step.kind() == CheckStep.Kind.SCOPE;
  }
}
