package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

/** Does what was decided about a meeting, and takes it back. Zoom is told by the queue. */
@Singleton
class Deeds {
  private static final String MEETING = "meeting";
  private static final String REVISION = "revision";
  private static final String BEFORE = "before";
  private static final String SEALED_PASSCODE = "sealedPasscode";
  private static final String CONNECTION = "connection";
  private static final String SHARED = "shared";

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

  Optional<Trace> perform(Verdict verdict, Restoration to) {
    Optional<Long> lesson = to.lesson(verdict.file().lesson());
    if (lesson.isEmpty()) {
      return Optional.empty();
    }
    if (verdict.deed() instanceof Verdict.Deed.Share share) {
      shared.share(to.visit(), lesson.get(), share.meeting());
      return Optional.of(
          new Trace(
              lesson,
              Json.createObjectBuilder().add(SHARED, share.meeting().id().longValue()).build()));
    }
    return verdict.deed() instanceof Verdict.Deed.Plan plan
        ? Optional.of(plan(plan, to.visit().in(lesson.get())))
        : Optional.empty();
  }

  private Trace plan(Verdict.Deed.Plan plan, Visit visit) {
    Optional<MeetingEntity> there = repository.current(visit.lesson());
    JsonObjectBuilder memory = Json.createObjectBuilder();
    there.ifPresent(meeting -> memory.add(BEFORE, before(meeting)));
    MeetingEntity made = put(visit, plan.connectionId(), opened(plan.meeting(), there), there);
    memory.add(MEETING, made.id().longValue()).add(REVISION, made.push().desiredRevision());
    return new Trace(Optional.of(visit.lesson()), memory.build());
  }

  private MeetingEntity put(
      Visit visit, long connectionId, FileMeeting meeting, Optional<MeetingEntity> there) {
    shared.unshare(visit.lesson());
    long id = editor.save(visit, connectionId, meeting.draft(), there);
    MeetingEntity made = repository.find(id).orElseThrow();
    stored.decide(made, meeting);
    return made;
  }

  /** A file without passcodes keeps the one that is there, or brings a new one. */
  private FileMeeting opened(FileMeeting meeting, Optional<MeetingEntity> there) {
    return meeting.draft().passcode().isEmpty()
        ? meeting.opening(
            there
                .map(it -> secrets.openPasscode(it.wish().sealedPasscode()))
                .orElseGet(defaults::passcode))
        : meeting;
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
    JsonObject memory = trace.memory();
    if (memory.containsKey(SHARED)) {
      shared.unshare(lesson);
      return;
    }
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
  }

  private void putBack(Visit visit, JsonObject before, Optional<MeetingEntity> there) {
    FileMeeting meeting = MeetingJson.read(new PartReader(before));
    put(
        visit,
        before.getJsonNumber(CONNECTION).longValue(),
        stored
            .in(visit.courseId(), meeting)
            .hostedBy(meeting.host().id())
            .opening(secrets.openPasscode(before.getString(SEALED_PASSCODE))),
        there);
  }
}
