package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.backup.LessonKey;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.host.backup.Restoration;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.DraftRules;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.SharedMeetings;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** Decides about each meeting of a file, for the look and for the deed alike. */
@Singleton
class Verdicts {
  private static final String STEP = "zoom.backup.";

  /** Stands for the one that a new meeting gets, as far as rules are concerned. */
  private static final String PLACEHOLDER = "x";

  private final MeetingRepository repository;
  private final StoredMeetings stored;
  private final SharedMeetings shared;
  private final Connections connections;
  private final Clock clock;

  @Inject
  Verdicts(
      MeetingRepository repository,
      StoredMeetings stored,
      SharedMeetings shared,
      Connections connections,
      Clock clock) {
    this.repository = repository;
    this.stored = stored;
    this.shared = shared;
    this.connections = connections;
    this.clock = clock;
  }

  /** Reads what the course has once for all of them. */
  List<Verdict> of(List<FileMeeting> meetings, Restoration to) {
    Optional<Connection> connection = connections.serving(to.visit());
    List<HostView> hosts = connection.map(it -> connections.hosts(it.id())).orElseGet(List::of);
    Map<Long, MeetingEntity> own =
        repository.currentOfCourse(to.courseId()).stream()
            .collect(Collectors.toMap(MeetingEntity::lessonId, Function.identity()));
    Context context = new Context(to, connection, hosts, own, shared.inCourse(to.courseId()));
    return meetings.stream().map(meeting -> verdict(meeting, context)).toList();
  }

  private Verdict verdict(FileMeeting file, Context context) {
    return switch (context.to().choices().of(file.lesson())) {
      case NONE -> skip(file, "none");
      case SAME -> same(file, context);
      case NEW -> planned(file, context);
    };
  }

  private Verdict same(FileMeeting file, Context context) {
    Restoration to = context.to();
    Optional<Long> source = to.ours() ? LessonKey.id(file.lesson()) : Optional.<Long>empty();
    if (source.isPresent() && source.equals(to.lesson(file.lesson()))) {
      return skip(file, "stays");
    }
    Optional<MeetingEntity> meeting = source.flatMap(lesson -> shared.sharable(to.visit(), lesson));
    if (meeting.isEmpty()) {
      return skip(file, "not-sharable");
    }
    Verdict.There there = context.there(file);
    if (there.shared().filter(meeting.get()::equals).isPresent()) {
      return skip(file, "stays");
    }
    if (there.own().isPresent() || (there.isAnything() && !to.choices().replace())) {
      return skip(file, there.own().isPresent() ? "kept" : "kept-shared");
    }
    List<PlannedStep> steps = new ArrayList<>();
    Action action = there.isAnything() ? Action.CHANGE : Action.MAKE;
    steps.add(PlannedStep.of(file.lesson(), action, STEP + "shared", file.draft().topic()));
    steps.addAll(shareEnds(file, there));
    return new Verdict(file, new Verdict.Deed.Share(meeting.get(), there), steps);
  }

  private static PlannedStep step(FileMeeting wanted, Verdict.There there, HostView host) {
    MeetingDraft draft = wanted.draft();
    Action action = there.isAnything() ? Action.CHANGE : Action.MAKE;
    String key = STEP + (there.own().isPresent() ? "replaced" : "made");
    return draft.timing() == Timing.ANY_TIME
        ? PlannedStep.of(wanted.lesson(), action, key + "-any-time", draft.topic(), host.name())
        : PlannedStep.of(
            wanted.lesson(),
            action,
            key,
            draft.topic(),
            draft.start().atZone(wanted.zone()),
            draft.slots(draft.start()).size(),
            host.name());
  }

  private static List<PlannedStep> shareEnds(FileMeeting file, Verdict.There there) {
    return there
        .shared()
        .map(
            meeting ->
                PlannedStep.of(
                    file.lesson(), Action.WARN, STEP + "share-ends", meeting.wish().topic()))
        .stream()
        .toList();
  }

  private Verdict planned(FileMeeting file, Context context) {
    if (context.connection().isEmpty()) {
      return skip(file, "no-connection");
    }
    Optional<HostView> host = context.host(file.host());
    if (host.isEmpty()) {
      return new Verdict(
          file,
          new Verdict.Deed.Nothing(),
          List.of(PlannedStep.of(file.lesson(), Action.ASK, STEP + "host", file.host().name())));
    }
    FileMeeting wanted =
        stored.in(
            context.to().courseId(),
            file.shifted(context.to().choices().shift()).hostedBy(host.get().id()));
    Verdict.There there = context.there(file);
    Optional<FileMeeting> own =
        there.own().map(meeting -> stored.of(meeting, file.lesson(), true, ""));
    if (own.filter(wanted::isLike).isPresent()) {
      return skip(file, "same");
    }
    if (there.isAnything() && !context.to().choices().replace()) {
      return skip(file, own.isPresent() ? "kept" : "kept-shared");
    }
    return judged(file, wanted, there, host.get(), context);
  }

  private Verdict judged(
      FileMeeting file, FileMeeting wanted, Verdict.There there, HostView host, Context context) {
    FileMeeting open = wanted.draft().passcode().isEmpty() ? wanted.opening(PLACEHOLDER) : wanted;
    DraftRules rules =
        new DraftRules(open.draft(), context.hostIds(), Optional.empty(), clock.instant());
    List<FieldProblem> problems = rules.problems();
    if (!problems.isEmpty()) {
      boolean past = problems.stream().anyMatch(it -> it.sentence() == Sentence.START_IN_PAST);
      return skip(file, past ? "past" : "invalid", wanted.draft().start());
    }
    List<PlannedStep> steps = new ArrayList<>();
    steps.add(step(wanted, there, host));
    if (!stored.hasGroups(context.to().courseId(), wanted)) {
      steps.add(PlannedStep.of(file.lesson(), Action.WARN, STEP + "groups"));
    }
    steps.addAll(shareEnds(file, there));
    long connection = context.connection().orElseThrow().id();
    return new Verdict(file, new Verdict.Deed.Plan(wanted, connection, there), steps);
  }

  private static Verdict skip(FileMeeting file, String why, Object... facts) {
    return new Verdict(
        file,
        new Verdict.Deed.Nothing(),
        List.of(PlannedStep.of(file.lesson(), Action.SKIP, STEP + why, facts)));
  }

  /**
   * What is the same for all meetings of a file.
   *
   * @param own by lesson of the course, its meeting
   * @param shared by lesson of the course, the other lesson's meeting that it leads to
   */
  private record Context(
      Restoration to,
      Optional<Connection> connection,
      List<HostView> hosts,
      Map<Long, MeetingEntity> own,
      Map<Long, MeetingEntity> shared) {
    Verdict.There there(FileMeeting file) {
      Optional<Long> lesson = to.lesson(file.lesson());
      return new Verdict.There(
          lesson.flatMap(id -> Optional.ofNullable(own.get(id))),
          lesson.flatMap(id -> Optional.ofNullable(shared.get(id))));
    }

    /** Whom somebody chose, else the same user, else who has the same address. */
    Optional<HostView> host(FileMeeting.Host wanted) {
      Optional<String> chosen = Optional.ofNullable(to.choices().hosts().get(wanted.name()));
      return chosen
          .flatMap(id -> hosts.stream().filter(it -> it.id().equals(id)).findFirst())
          .or(() -> hosts.stream().filter(it -> it.id().equals(wanted.id())).findFirst())
          .or(() -> addressed(Optional.of(wanted.email()).filter(it -> !it.isEmpty())));
    }

    private Optional<HostView> addressed(Optional<String> address) {
      return address.flatMap(
          it -> hosts.stream().filter(host -> host.email().equalsIgnoreCase(it)).findFirst());
    }

    Set<String> hostIds() {
      return hosts.stream().map(HostView::id).collect(Collectors.toUnmodifiableSet());
    }
  }
}
