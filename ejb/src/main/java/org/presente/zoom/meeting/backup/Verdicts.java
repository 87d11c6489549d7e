package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.presente.zoom.meeting.SharedMeetings;
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

  List<Verdict> of(List<FileMeeting> meetings, Restoration to) {
    Optional<Connection> connection = connections.serving(to.visit());
    List<HostView> hosts = connection.map(it -> connections.hosts(it.id())).orElseGet(List::of);
    Context context = new Context(to, connection, hosts);
    return meetings.stream().map(meeting -> verdict(meeting, context)).toList();
  }

  private Verdict verdict(FileMeeting file, Context context) {
    Restoration to = context.to();
    return switch (to.choices().of(file.lesson())) {
      case NONE -> skip(file, "none");
      case SAME -> same(file, to);
      case NEW -> planned(file, context);
    };
  }

  private Verdict same(FileMeeting file, Restoration to) {
    Optional<Long> source = to.ours() ? LessonKey.id(file.lesson()) : Optional.<Long>empty();
    if (source.isPresent() && source.equals(to.lesson(file.lesson()))) {
      return skip(file, "stays");
    }
    Optional<MeetingEntity> meeting = source.flatMap(lesson -> shared.sharable(to.visit(), lesson));
    if (meeting.isEmpty()) {
      return skip(file, "not-sharable");
    }
    if (to.lesson(file.lesson()).flatMap(repository::current).isPresent()) {
      return skip(file, "kept");
    }
    return new Verdict(
        file,
        new Verdict.Deed.Share(meeting.get()),
        List.of(PlannedStep.of(file.lesson(), Action.MAKE, STEP + "shared", file.draft().topic())));
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
    Optional<FileMeeting> there =
        context
            .to()
            .lesson(file.lesson())
            .flatMap(repository::current)
            .map(meeting -> stored.of(meeting, file.lesson(), true));
    if (there.filter(wanted::isLike).isPresent()) {
      return skip(file, "same");
    }
    if (there.isPresent() && !context.to().choices().replace()) {
      return skip(file, "kept");
    }
    return judged(file, wanted, there, host.get(), context);
  }

  private Verdict judged(
      FileMeeting file,
      FileMeeting wanted,
      Optional<FileMeeting> there,
      HostView host,
      Context context) {
    FileMeeting open = wanted.draft().passcode().isEmpty() ? wanted.opening(PLACEHOLDER) : wanted;
    DraftRules rules =
        new DraftRules(open.draft(), context.hostIds(), Optional.empty(), clock.instant());
    List<FieldProblem> problems = rules.problems();
    if (!problems.isEmpty()) {
      boolean past = problems.stream().anyMatch(it -> it.sentence() == Sentence.START_IN_PAST);
      return skip(file, past ? "past" : "invalid", wanted.draft().start());
    }
    List<PlannedStep> steps = new ArrayList<>();
    steps.add(
        PlannedStep.of(
            file.lesson(),
            there.isPresent() ? Action.CHANGE : Action.MAKE,
            STEP + (there.isPresent() ? "replaced" : "made"),
            wanted.draft().topic(),
            wanted.draft().start().atZone(wanted.zone()),
            wanted.draft().slots(wanted.draft().start()).size(),
            host.name()));
    if (!stored.hasGroups(context.to().courseId(), wanted)) {
      steps.add(PlannedStep.of(file.lesson(), Action.WARN, STEP + "groups"));
    }
    return new Verdict(
        file, new Verdict.Deed.Plan(wanted, context.connection().orElseThrow().id()), steps);
  }

  private static Verdict skip(FileMeeting file, String why, Object... facts) {
    return new Verdict(
        file,
        new Verdict.Deed.Nothing(),
        List.of(PlannedStep.of(file.lesson(), Action.SKIP, STEP + why, facts)));
  }

  /** What is the same for all meetings of a file. */
  private record Context(Restoration to, Optional<Connection> connection, List<HostView> hosts) {

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
