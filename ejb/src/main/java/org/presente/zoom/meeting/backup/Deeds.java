package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;
import org.presente.zoom.meeting.DraftDefaults;
import org.presente.zoom.meeting.MeetingEditor;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.SharedMeetings;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.Place;

/** Does what was decided about a meeting, and takes it back. Zoom is told by the queue. */
@Singleton
class Deeds {
  private static final String MEETING = "meeting";
  private static final String REVISION = "revision";
  private static final String BEFORE = "before";
  private static final String SEALED_PASSCODE = "sealedPasscode";
  private static final String CONNECTION = "connection";
  private static final String SHARED = "shared";
  private static final String SHARED_BEFORE = "sharedBefore";

  private final MeetingRepository repository;
  private final MeetingEditor editor;
  private final MeetingSecrets secrets;
  private final StoredMeetings stored;
  private final SharedMeetings shared;
  private final DraftDefaults defaults;

  @Inject
  Deeds(
      MeetingRepository repository,
      MeetingEditor editor,
      MeetingSecrets secrets,
      StoredMeetings stored,
      SharedMeetings shared,
      DraftDefaults defaults) {
    this.repository = repository;
    this.editor = editor;
    this.secrets = secrets;
    this.stored = stored;
    this.shared = shared;
    this.defaults = defaults;
  }

  /** All at once: what they cost together does not grow faster than their number. */
  List<Trace> perform(List<Verdict> verdicts, Restoration to) {
    List<Verdict> known =
        verdicts.stream().filter(it -> to.lesson(it.file().lesson()).isPresent()).toList();
    shared.unshare(
        known.stream()
            .filter(it -> !(it.deed() instanceof Verdict.Deed.Nothing))
            .flatMap(it -> to.lesson(it.file().lesson()).stream())
            .toList());
    List<Trace> traces = new ArrayList<>();
    for (Verdict verdict : known) {
      if (verdict.deed() instanceof Verdict.Deed.Share share) {
        traces.add(share(share, to.visit(), to.lesson(verdict.file().lesson()).orElseThrow()));
      }
    }
    traces.addAll(plan(known, to));
    return List.copyOf(traces);
  }

  private Trace share(Verdict.Deed.Share share, Visit visit, long lesson) {
    shared.share(visit, lesson, share.meeting());
    return new Trace(
        Optional.of(lesson),
        before(share.there()).add(SHARED, share.meeting().id().longValue()).build());
  }

  private List<Trace> plan(List<Verdict> verdicts, Restoration to) {
    List<Task> tasks =
        verdicts.stream()
            .filter(verdict -> verdict.deed() instanceof Verdict.Deed.Plan)
            .map(verdict -> task((Verdict.Deed.Plan) verdict.deed(), to, verdict.file().lesson()))
            .toList();
    // What was there is written down before it is changed.
    List<JsonObjectBuilder> memories =
        tasks.stream().map(task -> before(task.plan().there())).toList();
    List<MeetingEntity> made = editor.saveAll(tasks.stream().map(Task::order).toList());
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      MeetingEntity meeting = made.get(i);
      stored.decide(meeting, tasks.get(i).plan().meeting());
      memories.get(i).add(MEETING, meeting.id().longValue());
      memories.get(i).add(REVISION, meeting.push().desiredRevision());
      traces.add(new Trace(Optional.of(meeting.lessonId()), memories.get(i).build()));
    }
    return traces;
  }

  private Task task(Verdict.Deed.Plan plan, Restoration to, String lesson) {
    Place place =
        new Place(
            to.lesson(lesson).orElseThrow(),
            to.courseId(),
            plan.connectionId(),
            plan.meeting().draft().hostId());
    Optional<MeetingEntity> own = plan.there().own();
    return new Task(plan, new MeetingEditor.Order(place, opened(plan.meeting(), own).draft(), own));
  }

  private record Task(Verdict.Deed.Plan plan, MeetingEditor.Order order) {}

  /** A file without passcodes keeps the one that is there, or brings a new one. */
  private FileMeeting opened(FileMeeting meeting, Optional<MeetingEntity> there) {
    return meeting.draft().passcode().isEmpty()
        ? meeting.opening(
            there
                .map(it -> secrets.openPasscode(it.wish().sealedPasscode()))
                .orElseGet(defaults::passcode))
        : meeting;
  }

  private JsonObjectBuilder before(Verdict.There there) {
    JsonObjectBuilder memory = Json.createObjectBuilder();
    there.own().ifPresent(meeting -> memory.add(BEFORE, before(meeting)));
    there.shared().ifPresent(meeting -> memory.add(SHARED_BEFORE, meeting.id().longValue()));
    return memory;
  }

  /** The passcode stays sealed. */
  private JsonObjectBuilder before(MeetingEntity meeting) {
    return MeetingJson.write(stored.of(meeting, "", false))
        .add(SEALED_PASSCODE, meeting.wish().sealedPasscode())
        .add(CONNECTION, meeting.connectionId());
  }

  /** Leaves alone what somebody has changed since. */
  void undo(Visit visit, Trace trace) {
    long lesson = trace.lessonId().orElseThrow();
    boolean undone =
        trace.memory().containsKey(SHARED)
            ? endShare(lesson, trace.memory())
            : takeBack(visit, lesson, trace.memory());
    if (undone && trace.memory().containsKey(SHARED_BEFORE)) {
      repository
          .find(trace.memory().getJsonNumber(SHARED_BEFORE).longValue())
          .filter(MeetingEntity::isCurrent)
          .ifPresent(meeting -> shared.share(visit, lesson, meeting));
    }
  }

  /**
   * @return whether it was still as it was made
   */
  private boolean endShare(long lesson, JsonObject memory) {
    boolean untouched =
        shared
            .meeting(lesson)
            .filter(it -> it.id() == memory.getJsonNumber(SHARED).longValue())
            .isPresent();
    if (untouched) {
      shared.unshare(lesson);
    }
    return untouched;
  }

  /**
   * @return whether it was still as it was made
   */
  private boolean takeBack(Visit visit, long lesson, JsonObject memory) {
    Optional<MeetingEntity> untouched =
        repository
            .current(lesson)
            .filter(it -> it.id() == memory.getJsonNumber(MEETING).longValue())
            .filter(it -> it.push().desiredRevision() == memory.getInt(REVISION));
    if (untouched.isPresent() && memory.containsKey(BEFORE)) {
      putBack(visit.in(lesson), memory.getJsonObject(BEFORE), untouched);
    } else {
      untouched.ifPresent(editor::takeOff);
    }
    return untouched.isPresent();
  }

  private void putBack(Visit visit, JsonObject before, Optional<MeetingEntity> there) {
    FileMeeting file = stored.in(visit.courseId(), MeetingJson.read(new PartReader(before)));
    FileMeeting meeting =
        file.hostedBy(file.host().id())
            .opening(secrets.openPasscode(before.getString(SEALED_PASSCODE)));
    long connection = before.getJsonNumber(CONNECTION).longValue();
    Place place = new Place(visit.lesson(), visit.courseId(), connection, meeting.draft().hostId());
    MeetingEntity back =
        editor.saveAll(List.of(new MeetingEditor.Order(place, meeting.draft(), there))).get(0);
    stored.decide(back, meeting);
  }
}
