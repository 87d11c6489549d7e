package org.presente.host.attendance.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.PolicyEntity;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;
import org.presente.host.task.WorkQueue;

/** The rules that marks are made by: the course's, and those of single lessons. */
@Singleton
public class AttendancePart implements BackupPart {
  private static final int MOST = 5_000;
  private static final int LONGEST_RULES = 1_000;
  private static final String STEP = "backup.step.rules.";

  private final LedgerRepository ledger;
  private final PersonalRecords records;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  public AttendancePart(
      LedgerRepository ledger, PersonalRecords records, WorkQueue queue, Clock clock) {
    this.ledger = ledger;
    this.records = records;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public JsonObject write(BackupScope scope) {
    JsonArrayBuilder lessons = Json.createArrayBuilder();
    for (PolicyEntity policy : ledger.policiesOfLessons(scope.courseId())) {
      policy
          .lessonId()
          .flatMap(scope::key)
          .ifPresent(lesson -> lessons.add(rules(policy).add("lesson", lesson)));
    }
    JsonObjectBuilder all = Json.createObjectBuilder();
    ledger
        .policy(scope.courseId(), Optional.empty())
        .ifPresent(policy -> all.add("course", rules(policy)));
    return all.add("lessons", lessons).build();
  }

  private static JsonObjectBuilder rules(PolicyEntity policy) {
    return Json.createObjectBuilder().add("rules", policy.policy().text());
  }

  @Override
  public Optional<JsonObject> writePersonal(BackupScope scope) {
    return Optional.of(records.write(scope));
  }

  @Override
  public List<PlannedStep> plan(JsonObject part, Restoration to) {
    Map<Optional<Long>, PolicyEntity> there = chosen(to.courseId());
    return rules(part).stream().map(rule -> step(rule, to, there)).toList();
  }

  /** All rules of the course at once: of its lessons, and of the course itself for no lesson. */
  private Map<Optional<Long>, PolicyEntity> chosen(long courseId) {
    Map<Optional<Long>, PolicyEntity> chosen = new HashMap<>();
    ledger.policiesOfLessons(courseId).forEach(policy -> chosen.put(policy.lessonId(), policy));
    ledger
        .policy(courseId, Optional.empty())
        .ifPresent(policy -> chosen.put(Optional.empty(), policy));
    return chosen;
  }

  private static List<Rule> rules(JsonObject part) {
    PartReader all = new PartReader(part);
    List<Rule> rules = new ArrayList<>();
    if (all.has("course")) {
      rules.add(new Rule(Optional.empty(), policy(all.object("course"))));
    }
    all.objects("lessons", MOST)
        .forEach(it -> rules.add(new Rule(Optional.of(it.text("lesson", 40)), policy(it))));
    return rules;
  }

  private static CoursePolicy policy(PartReader rules) {
    return rules.parsed("rules", LONGEST_RULES, CoursePolicy::parse);
  }

  private static PlannedStep step(
      Rule rule, Restoration to, Map<Optional<Long>, PolicyEntity> chosen) {
    String of = rule.lesson().isPresent() ? "lesson-" : "course-";
    Optional<CoursePolicy> there = there(rule, to, chosen).map(PolicyEntity::policy);
    if (there.isEmpty()) {
      return new PlannedStep(rule.lesson(), Action.MAKE, STEP + of + "made", List.of());
    }
    if (there.get().equals(rule.policy())) {
      return new PlannedStep(rule.lesson(), Action.SKIP, STEP + of + "same", List.of());
    }
    return to.choices().replace()
        ? new PlannedStep(rule.lesson(), Action.CHANGE, STEP + of + "replaced", List.of())
        : new PlannedStep(rule.lesson(), Action.SKIP, STEP + of + "kept", List.of());
  }

  private static Optional<PolicyEntity> there(
      Rule rule, Restoration to, Map<Optional<Long>, PolicyEntity> chosen) {
    Optional<Long> lesson = rule.lesson().flatMap(to::lesson);
    return rule.lesson().isPresent() && lesson.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(chosen.get(lesson));
  }

  @Override
  public List<Trace> restore(JsonObject part, Restoration to) {
    List<Trace> traces = new ArrayList<>();
    Map<Optional<Long>, PolicyEntity> chosen = chosen(to.courseId());
    for (Rule rule : rules(part)) {
      Action action = step(rule, to, chosen).action();
      // Rules of a lesson that the file does not have mean nothing.
      boolean known = rule.lesson().isEmpty() || rule.lesson().flatMap(to::lesson).isPresent();
      if (known && (action == Action.MAKE || action == Action.CHANGE)) {
        traces.add(choose(rule, to, chosen));
      }
    }
    if (!traces.isEmpty()) {
      queue.enqueue(CourseUpdate.KIND, to.courseId());
    }
    return traces;
  }

  private Trace choose(Rule rule, Restoration to, Map<Optional<Long>, PolicyEntity> chosen) {
    Optional<Long> lesson = rule.lesson().flatMap(to::lesson);
    JsonObjectBuilder memory = Json.createObjectBuilder().add("written", rule.policy().text());
    there(rule, to, chosen).ifPresent(before -> memory.add("before", before.policy().text()));
    chosen
        .computeIfAbsent(lesson, any -> ledger.add(new PolicyEntity(to.courseId(), lesson)))
        .choose(rule.policy(), to.visit().personId(), clock.instant());
    return new Trace(lesson, memory.build());
  }

  private void put(Visit visit, Optional<Long> lesson, CoursePolicy policy) {
    ledger
        .policy(visit.courseId(), lesson)
        .orElseGet(() -> ledger.add(new PolicyEntity(visit.courseId(), lesson)))
        .choose(policy, visit.personId(), clock.instant());
  }

  @Override
  public List<PlannedStep> planPersonal(JsonObject part, Restoration to) {
    return records.plan(part, to);
  }

  @Override
  public List<Trace> restorePersonal(JsonObject part, Restoration to) {
    return records.restore(part, to);
  }

  @Override
  public void undo(Visit visit, Trace trace) {
    if (PersonalRecords.isOwn(trace)) {
      records.undo(visit, trace);
      return;
    }
    Optional<PolicyEntity> there =
        ledger
            .policy(visit.courseId(), trace.lessonId())
            .filter(it -> it.policy().text().equals(trace.memory().getString("written")));
    if (there.isPresent() && trace.memory().containsKey("before")) {
      put(visit, trace.lessonId(), CoursePolicy.parse(trace.memory().getString("before")));
    } else {
      there.ifPresent(ledger::remove);
    }
    queue.enqueue(CourseUpdate.KIND, visit.courseId());
  }

  private record Rule(Optional<String> lesson, CoursePolicy policy) {}
}
