package org.presente.zoom.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.presente.host.audit.AuditLog;
import org.presente.host.course.LessonPlans;
import org.presente.host.course.Visit;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.ClashView;

/**
 * Lesson plans for programs. Each call is one transaction: the condition is judged on what is
 * changed. Two programs that change one lesson at once end in an optimistic lock for the second.
 */
@Stateless
public class PlanService {
  private static final int LONGEST = 255;

  @Inject private LessonPlans lessons;
  @Inject private PlanReader reader;
  @Inject private MeetingService meetings;
  @Inject private ClashService clashes;
  @Inject private AuditLog audit;

  /**
   * Where a lesson is planned.
   *
   * @param program by which the record of changes knows who did it
   * @param course the platform's name of the course, or our id after a tilde
   * @param lesson the LMS's own name of the lesson
   */
  public record Address(long registrationId, String program, String course, String lesson) {}

  public PlanAnswer read(Address address) {
    return in(
        address,
        course ->
            found(address, course)
                .<PlanAnswer>map(PlanAnswer.Found::new)
                .orElseGet(PlanAnswer.NoLesson::new));
  }

  /** How far the lesson's meeting is. */
  public PlanAnswer status(Address address) {
    return in(
        address,
        course ->
            lessons
                .find(course, address.lesson())
                .map(lesson -> visit(address, course, Optional.empty()).in(lesson))
                .<PlanAnswer>map(visit -> new PlanAnswer.Standing(meetings.ofLesson(visit)))
                .orElseGet(PlanAnswer.NoLesson::new));
  }

  /**
   * Makes the lesson what the plan says.
   *
   * @param despiteClash to save also where the host has another class then
   */
  public PlanAnswer write(
      Address address, LessonPlan plan, Condition condition, boolean despiteClash) {
    return in(
        address,
        course -> {
          Optional<PlannedLesson> before = found(address, course);
          if (!condition.isMet(before)) {
            return new PlanAnswer.Stale();
          }
          return wrong(address, plan)
              .<PlanAnswer>map(problem -> new PlanAnswer.Invalid(List.of(problem)))
              .orElseGet(() -> written(address, course, plan, before, despiteClash));
        });
  }

  /** Takes the lesson out of the plans, and its meeting off Zoom. */
  public PlanAnswer remove(Address address, Condition condition) {
    return in(
        address,
        course -> {
          Optional<PlannedLesson> before = found(address, course);
          if (before.isEmpty()) {
            return new PlanAnswer.NoLesson();
          }
          if (!condition.isMet(before)) {
            return new PlanAnswer.Stale();
          }
          meetings.cancel(visit(address, course, Optional.empty()).in(before.get().id()));
          lessons.remove(before.get().id(), address.lesson());
          note("lesson.unplanned", address, course);
          return new PlanAnswer.Removed();
        });
  }

  private PlanAnswer written(
      Address address,
      long course,
      LessonPlan plan,
      Optional<PlannedLesson> before,
      boolean despiteClash) {
    Optional<String> host =
        plan.meeting()
            .flatMap(MeetingPart::host)
            .or(() -> before.flatMap(PlannedLesson::hostAddress));
    Visit visit = visit(address, course, host);
    Optional<PlanAnswer> obstacle =
        plan.meeting().flatMap(part -> obstacle(visit, plan, part, before, despiteClash));
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    long lesson = lessons.plan(course, address.lesson(), plan.title());
    plan.content().ifPresent(html -> lessons.write(lesson, html));
    Visit inLesson = visit.in(lesson);
    if (plan.withoutMeeting()) {
      meetings.cancel(inLesson);
    }
    plan.meeting().ifPresent(part -> save(inLesson, draft(visit, plan, part, before)));
    PlannedLesson after = reader.read(inLesson, address.lesson());
    if (!before.map(PlannedLesson::tag).equals(Optional.of(after.tag()))) {
      note("lesson.planned", address, course);
    }
    return new PlanAnswer.Written(after, before.isEmpty());
  }

  /** Looked for before anything is written, as there is no way back within a transaction. */
  private Optional<PlanAnswer> obstacle(
      Visit visit,
      LessonPlan plan,
      MeetingPart part,
      Optional<PlannedLesson> before,
      boolean despiteClash) {
    MeetingDraft draft = draft(visit, plan, part, before);
    boolean same = before.flatMap(PlannedLesson::meeting).equals(Optional.of(draft));
    Visit there = before.map(lesson -> visit.in(lesson.id())).orElse(visit);
    if (same && meetings.isSaved(there, draft)) {
      return Optional.empty();
    }
    clashes.lockHost(there, draft);
    List<FieldProblem> problems = meetings.problems(there, draft);
    if (!problems.isEmpty()) {
      return Optional.of(new PlanAnswer.Invalid(problems));
    }
    boolean placed = despiteClash || same;
    Optional<ClashView> clash = placed ? Optional.empty() : clashes.clashes(there, draft);
    return clash.map(PlanAnswer.Clashing::new);
  }

  private MeetingDraft draft(
      Visit visit, LessonPlan plan, MeetingPart part, Optional<PlannedLesson> before) {
    Optional<MeetingDraft> stored = before.flatMap(PlannedLesson::meeting);
    MeetingDraft base = stored.orElseGet(() -> meetings.draft(visit, plan.title()));
    boolean ownTopic = stored.isPresent() && !base.topic().equals(before.get().title());
    return part.onto(
        base, ownTopic ? base.topic() : plan.title(), part.host().map(host -> id(visit, host)));
  }

  /** One that nobody has is kept as it is, for the rules to refuse. */
  private String id(Visit visit, String host) {
    return meetings.hosts(visit).stream()
        .filter(known -> known.id().equals(host) || known.email().equalsIgnoreCase(host))
        .map(HostChoice::id)
        .findFirst()
        .orElse(host);
  }

  private void save(Visit visit, MeetingDraft draft) {
    if (meetings.save(visit, draft) instanceof MeetingSaving.Invalid invalid) {
      throw new IllegalStateException("a plan that was found good is not: " + invalid);
    }
  }

  private Optional<FieldProblem> wrong(Address address, LessonPlan plan) {
    if (plan.title().isBlank()) {
      return Optional.of(new FieldProblem("title", Sentence.FIELD_REQUIRED));
    }
    if (plan.content().filter(html -> !lessons.fits(html)).isPresent()) {
      return Optional.of(new FieldProblem("content", Sentence.FIELD_TOO_LONG));
    }
    if (address.lesson().length() > LONGEST) {
      return Optional.of(new FieldProblem("lesson", Sentence.FIELD_TOO_LONG));
    }
    return plan.title().length() > LONGEST
        ? Optional.of(new FieldProblem("title", Sentence.FIELD_TOO_LONG))
        : Optional.empty();
  }

  private Optional<PlannedLesson> found(Address address, long course) {
    return lessons
        .find(course, address.lesson())
        .map(
            lesson ->
                reader.read(visit(address, course, Optional.empty()).in(lesson), address.lesson()));
  }

  private Visit visit(Address address, long course, Optional<String> host) {
    return lessons.visit(address.registrationId(), course, host);
  }

  private PlanAnswer in(Address address, CourseWork work) {
    List<Long> courses = lessons.courses(address.registrationId(), address.course());
    return switch (courses.size()) {
      case 0 -> new PlanAnswer.NoCourse();
      case 1 -> work.in(courses.get(0));
      default -> new PlanAnswer.SeveralCourses();
    };
  }

  private void note(String act, Address address, long course) {
    audit.write(address.program(), act, "course " + course, "");
  }

  /** In the one course that is meant. */
  private interface CourseWork {
    PlanAnswer in(long course);
  }
}
