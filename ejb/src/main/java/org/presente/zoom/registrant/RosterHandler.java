package org.presente.zoom.registrant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.database.Transactions;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.account.Failure;
import org.presente.zoom.meeting.Invited;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.PeopleRegistered;
import org.presente.zoom.registrant.persistence.RegistrantRepository;
import org.presente.zoom.registrant.persistence.ZoomRegistrantEntity;

/**
 * Registers a course's students for one meeting ahead of time, one after the other: Zoom answers
 * 429 to two changes of one meeting at the same time.
 */
@Singleton
class RosterHandler implements WorkHandler {
  static final String KIND = "zoom.registrants";

  private static final Duration SOON = Duration.ofMinutes(1);

  private final Meetings meetings;
  private final RosterService roster;
  private final RegistrantRepository repository;
  private final RegistrantLog log;
  private final Enroller enroller;
  private final Invited invited;
  private final Event<PeopleRegistered> registered;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  RosterHandler(
      Meetings meetings,
      RosterService roster,
      RegistrantRepository repository,
      RegistrantLog log,
      Enroller enroller,
      Invited invited,
      Event<PeopleRegistered> registered,
      Transactions transactions,
      Clock clock) {
    this.meetings = meetings;
    this.roster = roster;
    this.repository = repository;
    this.log = log;
    this.enroller = enroller;
    this.invited = invited;
    this.registered = registered;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<MeetingFacts> meeting =
        transactions.inNew(() -> meetings.find(work.subjectId()).filter(this::isAhead));
    return meeting.map(this::enrolAll).orElseGet(WorkOutcome::done);
  }

  /** Of a series, any class to come: the one that is shown may be the one that just ended. */
  private boolean isAhead(MeetingFacts meeting) {
    return meeting.current()
        && meeting.registered()
        && meeting.exists()
        && meetings.classes(meeting.id()).stream()
            .anyMatch(it -> it.end().isAfter(clock.instant()));
  }

  private WorkOutcome enrolAll(MeetingFacts meeting) {
    Optional<Failure> worst = Optional.empty();
    List<Long> missing = transactions.inNew(() -> missing(meeting));
    for (long person : missing) {
      Optional<Failure> failure = enrol(meeting, person);
      if (failure.filter(RosterHandler::stopsAll).isPresent()) {
        return failure.get().outcome();
      }
      worst = failure.isPresent() ? failure : worst;
    }
    if (!missing.isEmpty()) {
      transactions.runInNew(() -> registered.fire(new PeopleRegistered(meeting.id())));
    }
    return worst
        .filter(failure -> !failure.permanent())
        .map(failure -> Failure.retry(failure.sentence(), later(failure), failure.reason()))
        .map(Failure::outcome)
        .orElseGet(WorkOutcome::done);
  }

  private static Duration later(Failure failure) {
    return failure.after().compareTo(SOON) > 0 ? failure.after() : SOON;
  }

  private List<Long> missing(MeetingFacts meeting) {
    Set<Long> linked =
        repository.ofMeeting(meeting.id()).stream()
            .filter(row -> row.sealedJoinUrl().isPresent())
            .map(ZoomRegistrantEntity::personId)
            .collect(Collectors.toSet());
    return meetings.courses(meeting).stream()
        .flatMap(course -> invited(meeting, course))
        .map(MemberView::personId)
        .distinct()
        .filter(person -> !linked.contains(person))
        .toList();
  }

  private Stream<MemberView> invited(MeetingFacts meeting, long course) {
    Optional<Long> group = course == meeting.courseId() ? meeting.groupId() : Optional.empty();
    return roster.members(course).stream()
        .filter(MemberView::isGraded)
        .filter(member -> invited.is(course, member.personId(), member.role(), group));
  }

  private Optional<Failure> enrol(MeetingFacts meeting, long person) {
    return log.claim(meeting.id(), person) instanceof Enrolment.Claimed claimed
        ? enroller.enrol(claimed)
        : Optional.empty();
  }

  /** What is wrong with one person, or with one call, does not stop the others. */
  private static boolean stopsAll(Failure failure) {
    return switch (failure.sentence()) {
      case SECRET_REJECTED,
          ACCOUNT_REJECTED,
          WRONG_APP_TYPE,
          APP_DISABLED,
          GRANT_DEAD,
          TOKEN_REJECTED,
          SCOPE_MISSING,
          PLAN_TOO_LOW,
          MEETING_FULL,
          MEETING_GONE,
          HOST_DAY_LIMIT,
          ZOOM_UNREACHABLE ->
          true;
      default -> false;
    };
  }
}
