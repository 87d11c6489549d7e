package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.api.recording.ZoomRecording;
import org.presente.zoom.api.recording.ZoomRecording.File;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.recording.persistence.RecordingEntity;
import org.presente.zoom.recording.persistence.RecordingRepository;

/** Writes down what Zoom lists, inside the caller's transaction. */
@Singleton
class RecordingLog {
  static final String LINK = "zoom-recording-link";
  static final String PASSCODE = "zoom-recording-passcode";

  private final RecordingRepository repository;
  private final SecretBox box;
  private final RecordingNotices notices;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  RecordingLog(
      RecordingRepository repository,
      SecretBox box,
      RecordingNotices notices,
      WorkQueue queue,
      Clock clock) {
    this.repository = repository;
    this.box = box;
    this.notices = notices;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Recordings of meetings that are not ours are not looked at; those that we know and the list
   * lacks are looked at one by one.
   *
   * @param since the list holds every recording that was begun at or after it
   */
  void record(List<MeetingFacts> known, List<ZoomRecording> found, Instant since) {
    Map<Long, MeetingFacts> ours =
        known.stream()
            .filter(meeting -> meeting.zoomId().isPresent())
            .collect(
                Collectors.toMap(
                    meeting -> meeting.zoomId().orElseThrow(), meeting -> meeting, (a, b) -> b));
    for (ZoomRecording recording : found) {
      Optional.ofNullable(ours.get(recording.meetingId()))
          .ifPresent(
              meeting -> recording.start().ifPresent(start -> record(meeting, recording, start)));
    }
    Set<String> listed = found.stream().map(ZoomRecording::uuid).collect(Collectors.toSet());
    repository.ofMeetings(known.stream().map(MeetingFacts::id).toList()).stream()
        .filter(it -> !it.startedAt().isBefore(since) && it.goneAt().isEmpty())
        .filter(it -> !listed.contains(it.uuid()))
        .forEach(this::lookAt);
  }

  /** Lets Zoom be asked whether it still has it. */
  void lookAt(RecordingEntity recording) {
    queue.enqueue(LookHandler.KIND, recording.id());
  }

  /** Those that Zoom was to delete by then. */
  void lookAtExpired(LocalDate today) {
    repository.expiredBefore(today).forEach(this::lookAt);
  }

  /**
   * @param found what Zoom has under its uuid
   */
  void look(RecordingEntity recording, Optional<ZoomRecording> found) {
    found.ifPresentOrElse(it -> update(recording, it), () -> recording.gone(clock.instant()));
  }

  private void record(MeetingFacts meeting, ZoomRecording recording, Instant start) {
    Optional<RecordingEntity> stored = repository.ofRun(recording.uuid());
    RecordingEntity entity =
        stored.orElseGet(
            () -> new RecordingEntity(meeting.id(), recording.uuid(), start, clock.instant()));
    update(entity, recording);
    if (stored.isEmpty()) {
      repository.add(entity);
      notices.found(meeting, entity);
    }
  }

  private void update(RecordingEntity entity, ZoomRecording recording) {
    entity.lists(
        Math.toIntExact(recording.duration().toMinutes()),
        recording.files().stream().map(File::type).collect(Collectors.toSet()),
        recording.deletedOn());
    if (isOpenedOtherwise(entity, recording)) {
      entity.opensWith(
          box.seal(LINK, link(recording)), box.seal(PASSCODE, recording.playPasscode()));
    }
  }

  private static String link(ZoomRecording recording) {
    String key = URLEncoder.encode(recording.linkKey(), StandardCharsets.UTF_8);
    return recording.shareUrl() + (key.isEmpty() ? "" : "?pwd=" + key);
  }

  /** Sealing gives another text each time: only what changed is written. */
  private boolean isOpenedOtherwise(RecordingEntity entity, ZoomRecording recording) {
    return entity.sealedLink() == null
        || !box.open(LINK, entity.sealedLink()).equals(Optional.of(link(recording)))
        || !box.open(PASSCODE, entity.sealedPasscode())
            .equals(Optional.of(recording.playPasscode()));
  }
}
