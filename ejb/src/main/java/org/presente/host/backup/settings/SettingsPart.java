package org.presente.host.backup.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingDesk;
import org.presente.host.plugin.decision.SettingView;

/**
 * The course's own word on plugins' settings. What its platform or the installation says stays
 * there, and what they lock is not restored.
 */
@Singleton
public class SettingsPart implements BackupPart {
  private static final int MOST = 500;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_VALUE = 4_000;

  private final SettingDesk desk;

  @Inject
  public SettingsPart(SettingDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public JsonObject write(BackupScope scope) {
    JsonArrayBuilder settings = Json.createArrayBuilder();
    desk.ownOfCourse(scope.courseId())
        .forEach(
            (name, value) ->
                settings.add(Json.createObjectBuilder().add("name", name).add("value", value)));
    return Json.createObjectBuilder().add("settings", settings).build();
  }

  @Override
  public List<PlannedStep> plan(JsonObject part, Restoration to) {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    verdicts(part, to).forEach(it -> counts.merge(it.fate(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(it -> PlannedStep.ofCourse(it.getKey().action, it.getKey().text(), it.getValue()))
        .toList();
  }

  private List<Verdict> verdicts(JsonObject part, Restoration to) {
    Map<String, SettingView> views = views(to.visit());
    Set<String> names = new HashSet<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (PartReader setting : new PartReader(part).objects("settings", MOST)) {
      String name = setting.text("name", LONGEST_NAME);
      if (!names.add(name)) {
        throw setting.wrong("name");
      }
      String value = setting.text("value", LONGEST_VALUE);
      Optional<SettingView> view = Optional.ofNullable(views.get(name));
      verdicts.add(new Verdict(name, value, view.flatMap(SettingView::own), fate(value, view, to)));
    }
    return verdicts;
  }

  private Map<String, SettingView> views(Visit visit) {
    return desk.ofCourse(visit.registrationId(), visit.courseId()).stream()
        .collect(Collectors.toMap(view -> view.setting().name(), Function.identity()));
  }

  private static Fate fate(String value, Optional<SettingView> view, Restoration to) {
    if (view.flatMap(it -> it.setting().normal(value)).isEmpty()) {
      return Fate.UNKNOWN;
    }
    if (view.get().bound()) {
      return Fate.LOCKED;
    }
    Optional<String> own = view.get().own();
    if (own.isEmpty()) {
      return Fate.MADE;
    }
    if (own.equals(view.get().setting().normal(value))) {
      return Fate.SAME;
    }
    return to.choices().replace() ? Fate.REPLACED : Fate.KEPT;
  }

  @Override
  public List<Trace> restore(JsonObject part, Restoration to) {
    List<Verdict> done =
        verdicts(part, to).stream()
            .filter(it -> it.fate() == Fate.MADE || it.fate() == Fate.REPLACED)
            .toList();
    decide(
        to.visit(),
        done.stream()
            .map(it -> new SettingDecision(it.name(), Optional.of(it.value()), false))
            .toList());
    Map<String, SettingView> written = views(to.visit());
    return done.stream().map(it -> trace(it, written.get(it.name()))).toList();
  }

  private static Trace trace(Verdict verdict, SettingView written) {
    JsonObjectBuilder memory =
        Json.createObjectBuilder()
            .add("name", verdict.name())
            .add("written", written.own().orElse(""));
    verdict.before().ifPresent(before -> memory.add("before", before));
    return new Trace(Optional.empty(), memory.build());
  }

  @Override
  public void undo(Visit visit, Trace trace) {
    String name = trace.memory().getString("name");
    Optional<String> written = Optional.of(trace.memory().getString("written"));
    if (Optional.ofNullable(views(visit).get(name))
        .filter(it -> it.own().equals(written))
        .isPresent()) {
      Optional<String> before = Optional.ofNullable(trace.memory().getString("before", null));
      decide(visit, List.of(new SettingDecision(name, before, false)));
    }
  }

  private void decide(Visit visit, List<SettingDecision> decisions) {
    desk.decideForCourse(visit.registrationId(), visit.courseId(), decisions);
  }

  /**
   * A setting of a file.
   *
   * @param before what the course said until now
   */
  private record Verdict(String name, String value, Optional<String> before, Fate fate) {}

  /** What becomes of a setting, and how it is told. */
  private enum Fate {
    MADE(Action.MAKE),
    REPLACED(Action.CHANGE),
    SAME(Action.SKIP),
    KEPT(Action.SKIP),
    LOCKED(Action.SKIP),
    /** No plugin here has it, or it takes no such value. */
    UNKNOWN(Action.SKIP);

    private final Action action;

    Fate(Action action) {
      this.action = action;
    }

    private String text() {
      return "backup.step.settings." + name().toLowerCase(Locale.ROOT);
    }
  }
}
