package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.host.backup.BackupPart;
import org.presente.host.backup.BackupScope;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.Progress;
import org.presente.host.backup.Restoration;
import org.presente.host.backup.Trace;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Connections;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** The Zoom meetings of a course's lessons. */
@Singleton
public class ZoomPart implements BackupPart {
  private static final int MOST = 5_000;

  private final MeetingRepository repository;
  private final StoredMeetings stored;
  private final Verdicts verdicts;
  private final Conflicts conflicts;
  private final Deeds deeds;
  private final Connections connections;

  @Inject
  ZoomPart(
      MeetingRepository repository,
      StoredMeetings stored,
      Verdicts verdicts,
      Conflicts conflicts,
      Deeds deeds,
      Connections connections) {
    this.connections = connections;
    this.repository = repository;
    this.stored = stored;
    this.verdicts = verdicts;
    this.conflicts = conflicts;
    this.deeds = deeds;
  }

  @Override
  public String name() {
    return "zoom";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public JsonObject write(BackupScope scope) {
    JsonArrayBuilder meetings = Json.createArrayBuilder();
    Map<String, String> addresses = new HashMap<>();
    repository.currentOfCourse(scope.courseId()).stream()
        .sorted(Comparator.comparing(MeetingEntity::id))
        .forEach(
            meeting ->
                scope
                    .key(meeting.lessonId())
                    .map(
                        lesson ->
                            stored.of(
                                meeting,
                                lesson,
                                scope.passcodes(),
                                addresses.computeIfAbsent(
                                    meeting.connectionId() + " " + meeting.hostId(),
                                    any -> stored.address(meeting))))
                    .map(MeetingJson::write)
                    .ifPresent(meetings::add));
    return Json.createObjectBuilder().add("meetings", meetings).build();
  }

  private static List<FileMeeting> read(JsonObject part) {
    Set<String> lessons = new HashSet<>();
    return new PartReader(part)
        .objects("meetings", MOST).stream().map(meeting -> read(meeting, lessons)).toList();
  }

  /** No lesson has two meetings of its own. */
  private static FileMeeting read(PartReader json, Set<String> lessons) {
    FileMeeting meeting = MeetingJson.read(json);
    if (!lessons.add(meeting.lesson())) {
      throw json.wrong("lesson");
    }
    return meeting;
  }

  @Override
  public Optional<LocalDate> firstDay(JsonObject part) {
    return read(part).stream()
        .map(meeting -> meeting.draft().start().toLocalDate())
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<PlannedStep> plan(JsonObject part, Restoration to) {
    List<Verdict> all = verdicts.of(read(part), to);
    List<PlannedStep> steps = new ArrayList<>();
    all.forEach(verdict -> steps.addAll(verdict.steps()));
    steps.addAll(conflicts.clashes(all));
    steps.addAll(conflicts.budgets(all));
    return steps;
  }

  @Override
  public List<Trace> restore(JsonObject part, Restoration to) {
    return deeds.perform(verdicts.of(read(part), to), to);
  }

  @Override
  public Map<String, String> holders(Visit visit) {
    Map<String, String> holders = new LinkedHashMap<>();
    connections
        .serving(visit)
        .map(connection -> connections.hosts(connection.id()))
        .orElseGet(List::of)
        .forEach(host -> holders.put(host.id(), host.name()));
    return holders;
  }

  @Override
  public void undo(Visit visit, Trace trace) {
    deeds.undo(visit, trace);
  }

  @Override
  public Progress progress(List<Long> lessons) {
    return repository.pushStates(lessons).stream()
        .map(ZoomPart::progress)
        .reduce(Progress.NOTHING, Progress::plus);
  }

  private static Progress progress(PushView.State state) {
    return switch (state) {
      case IN_STEP -> new Progress(1, 0, 0);
      case WAITING -> new Progress(0, 1, 0);
      case FAILED, GONE -> new Progress(0, 0, 1);
    };
  }
}
