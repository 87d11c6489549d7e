package org.presente.zoom.sync.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.Recurrence.End.Times;
import org.presente.zoom.meeting.domain.RepeatRule;

/** One random edit after another, in lessons and on Zoom's own site. */
final class Edits {

  /** What somebody does; the weights make lessons and Zoom about equally busy. */
  enum Kind {
    PLAN(24),
    EDIT(24),
    MOVE_TO_OTHER_HOST(4),
    CANCEL(4),
    RENAME_ON_ZOOM(12),
    MOVE_ON_ZOOM(11),
    SECURE_ON_ZOOM(7),
    DELETE_ON_ZOOM(6),
    RECOVER_ON_ZOOM(8);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  /** Zoom's type of a meeting with one date. Dates of a series are not moved as a whole there. */
  private static final int ONCE = 2;

  private final School school;
  private final Winners winners;
  private final Random random;
  private final List<String> hosts;
  private final Map<Kind, Integer> made = new TreeMap<>();
  private int number;

  Edits(School school, Winners winners, Random random) {
    this.school = school;
    this.winners = winners;
    this.random = random;
    hosts =
        List.of(
            school.hostId(DemoAccount.TEACHER),
            school.hostId(DemoAccount.HOST),
            school.hostId(DemoAccount.SECOND_HOST),
            school.hostId(DemoAccount.BASIC_HOST));
  }

  Map<Kind, Integer> made() {
    return made;
  }

  /** Where a kind finds nothing to be done to, a meeting is planned instead. */
  void next() {
    number++;
    Kind kind = drawn();
    if (!isMade(kind)) {
      kind = Kind.PLAN;
      plan();
    }
    made.merge(kind, 1, Integer::sum);
  }

  private Kind drawn() {
    int left = random.nextInt(100);
    for (Kind kind : Kind.values()) {
      left -= kind.weight;
      if (left < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("the weights are not a hundred");
  }

  private boolean isMade(Kind kind) {
    return switch (kind) {
      case PLAN -> plan();
      case EDIT -> edit();
      case MOVE_TO_OTHER_HOST -> moveToOtherHost();
      case CANCEL -> cancel();
      case RENAME_ON_ZOOM -> renameOnZoom();
      case MOVE_ON_ZOOM -> moveOnZoom();
      case SECURE_ON_ZOOM -> secureOnZoom();
      case DELETE_ON_ZOOM -> deleteOnZoom();
      case RECOVER_ON_ZOOM -> recoverOnZoom();
    };
  }

  // in lessons

  private boolean plan() {
    long lesson = school.newLesson("Lesson " + number);
    MeetingDraft draft = School.hostedBy(changed(school.draft(), true, true), any(hosts));
    save(lesson, random.nextInt(5) == 0 ? draft.recurring(Optional.of(anyRule())) : draft);
    return true;
  }

  private boolean edit() {
    return inSomeLesson(
        (lesson, draft) ->
            saveOver(lesson, draft, changed(draft, random.nextBoolean(), random.nextBoolean())));
  }

  private boolean moveToOtherHost() {
    return inSomeLesson(
        (lesson, draft) -> saveOver(lesson, draft, School.hostedBy(draft, any(hosts))));
  }

  private boolean cancel() {
    return inSomeLesson(
        (lesson, draft) -> {
          Visit visit = school.visit().in(lesson);
          school.backend().run(() -> school.meetings().cancel(visit));
          winners.cancelled(lesson);
        });
  }

  private interface InLesson {
    void edit(long lesson, MeetingDraft draft);
  }

  private boolean inSomeLesson(InLesson work) {
    if (winners.byLesson().isEmpty()) {
      return false;
    }
    long lesson = any(List.copyOf(winners.byLesson().keySet()));
    Visit visit = school.visit().in(lesson);
    work.edit(lesson, school.backend().call(() -> school.meetings().draft(visit)));
    return true;
  }

  /**
   * Who saves what was there already has changed nothing, and wins against nobody; unless the
   * lesson says that Zoom has it otherwise, or not at all: then it is what to make of it.
   */
  private void saveOver(long lesson, MeetingDraft before, MeetingDraft after) {
    Visit visit = school.visit().in(lesson);
    MeetingView view = school.backend().call(() -> school.meetings().ofLesson(visit)).orElseThrow();
    if (after.equals(before) && isAsShown(view)) {
      school.backend().run(() -> school.meetings().save(visit, after));
    } else {
      save(lesson, after);
    }
  }

  private static boolean isAsShown(MeetingView view) {
    PushView.State state = view.push().state();
    return (state == PushView.State.IN_STEP || state == PushView.State.WAITING)
        && view.changedByZoom().isEmpty();
  }

  private void save(long lesson, MeetingDraft draft) {
    Visit visit = school.visit().in(lesson);
    MeetingSaving saving = school.backend().call(() -> school.meetings().save(visit, draft));
    winners.saved(lesson, ((MeetingSaving.Saved) saving).meetingId(), draft);
  }

  private MeetingDraft changed(MeetingDraft draft, boolean name, boolean time) {
    return new MeetingDraft(
        name ? "Lesson's name " + number : draft.topic(),
        time ? anyOtherStart(draft) : draft.start(),
        time ? anyDuration() : draft.duration(),
        School.ZONE,
        random.nextInt(4) == 0 ? anyPasscode() : draft.passcode(),
        random.nextInt(4) == 0 ? random.nextBoolean() : draft.waitingRoom(),
        draft.hostId(),
        draft.recurrence(),
        draft.options());
  }

  // on Zoom

  private boolean renameOnZoom() {
    String topic = "Zoom's name " + number;
    return changeOnZoom(any -> true, body().put("topic", topic), was -> was.named(topic));
  }

  private boolean moveOnZoom() {
    Instant start = anyStart();
    Duration duration = anyDuration();
    ObjectNode body = body().put("start_time", start.toString());
    return changeOnZoom(
        meeting -> meeting.type() == ONCE,
        body.put("duration", duration.toMinutes()),
        was -> was.at(start, duration));
  }

  private boolean secureOnZoom() {
    String passcode = anyPasscode();
    boolean waitingRoom = random.nextBoolean();
    ObjectNode body = body().put("password", passcode);
    body.putObject("settings").put("waiting_room", waitingRoom);
    return changeOnZoom(any -> true, body, was -> was.locked(passcode, waitingRoom));
  }

  private boolean changeOnZoom(
      Predicate<Meeting> which, ObjectNode body, UnaryOperator<Wanted> meaning) {
    List<Meeting> there = school.zoom().meetings().stream().filter(which).toList();
    if (there.isEmpty()) {
      return false;
    }
    Meeting meeting = any(there);
    winners.changedOnZoom(meeting, meaning);
    school.zoom().portal().change(meeting.id(), body);
    return true;
  }

  private boolean deleteOnZoom() {
    List<Meeting> there = school.zoom().meetings();
    if (there.isEmpty()) {
      return false;
    }
    Meeting meeting = any(there);
    winners.deletedOnZoom(meeting);
    school.zoom().portal().delete(meeting.id());
    return true;
  }

  /** Not one of which a second was made meanwhile: nobody could tell the two apart. */
  private boolean recoverOnZoom() {
    Set<String> taken =
        school.zoom().meetings().stream().map(Edits::agenda).collect(Collectors.toSet());
    List<Meeting> deleted =
        school.zoom().portal().deleted().stream()
            .filter(meeting -> !taken.contains(agenda(meeting)))
            .toList();
    if (deleted.isEmpty()) {
      return false;
    }
    Meeting meeting = any(deleted);
    winners.recoveredOnZoom(meeting);
    school.zoom().portal().recover(meeting.id());
    return true;
  }

  private static String agenda(Meeting meeting) {
    return meeting.body().path("agenda").asText();
  }

  // drawn values

  /** Far enough ahead to stay ahead until the run is over. */
  private Instant anyStart() {
    return school
        .clock()
        .instant()
        .plus(Duration.ofDays(60))
        .plus(Duration.ofMinutes(5L * random.nextInt(2_000)))
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private Duration anyDuration() {
    return Duration.ofMinutes(15L * (1 + random.nextInt(8)));
  }

  /** Some are moved by whole days, so that old and new dates of a series overlap. */
  private LocalDateTime anyOtherStart(MeetingDraft draft) {
    boolean sameHour = draft.recurrence().isPresent() && random.nextBoolean();
    return sameHour
        ? draft.start().plusDays(1 + random.nextInt(3))
        : LocalDateTime.ofInstant(anyStart(), School.ZONE);
  }

  private Recurrence anyRule() {
    return new Recurrence(
        new RepeatRule.Daily(1 + random.nextInt(3)), new Times(2 + random.nextInt(4)));
  }

  private String anyPasscode() {
    return "p" + (100_000 + random.nextInt(900_000));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static ObjectNode body() {
    return JsonNodeFactory.instance.objectNode();
  }
}
