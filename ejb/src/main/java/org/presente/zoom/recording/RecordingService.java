package org.presente.zoom.recording;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.Invited;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.recording.persistence.RecordingEntity;
import org.presente.zoom.recording.persistence.RecordingRepository;

/** The recordings of the course that somebody visits. */
@Stateless
public class RecordingService {
  /** How long Zoom keeps in its trash what somebody deleted. */
  private static final Duration TRASH = Duration.ofDays(30);

  @Inject private RecordingRepository repository;
  @Inject private Meetings meetings;
  @Inject private Invited invited;
  @Inject private WorkQueue queue;
  @Inject private RecordingNotices notices;
  @Inject private SecretBox box;
  @Inject private Clock clock;

  /**
   * The newest first; whoever does not manage them sees the published ones. Where two lessons lead
   * to one meeting, each has it.
   */
  public List<RecordingView> ofCourse(Visit visit) {
    visit.demand(RecordingCapabilities.VIEW);
    Map<Long, List<MeetingFacts>> known =
        meetings.ofCourse(visit.courseId()).stream()
            .filter(meeting -> invited.is(visit, meeting.groupId()))
            .collect(Collectors.groupingBy(MeetingFacts::id));
    return repository.ofMeetings(known.keySet()).stream()
        .filter(recording -> isSeen(visit, recording))
        .flatMap(
            recording ->
                known.get(recording.meetingId()).stream()
                    .map(lesson -> view(visit, recording, lesson)))
        .toList();
  }

  public List<RecordingView> ofLesson(Visit visit) {
    return ofCourse(visit).stream()
        .filter(recording -> recording.lessonId() == visit.lesson())
        .toList();
  }

  /**
   * Shows it to all courses of its meeting and, within seconds, opens its link on Zoom. For staff
   * of the course that made the meeting.
   */
  public void publish(Visit visit, long recordingId) {
    change(visit, recordingId, true);
  }

  /** Takes it from the course at once and, within seconds, closes its link on Zoom. */
  public void hide(Visit visit, long recordingId) {
    change(visit, recordingId, false);
  }

  private void change(Visit visit, long recordingId, boolean published) {
    visit.demand(RecordingCapabilities.MANAGE);
    find(visit, recordingId, isOf(visit))
        .ifPresent(
            recording -> {
              recording.publish(published);
              queue.enqueue(ShareHandler.KIND, recording.id());
              if (published) {
                tell(recording);
              }
            });
  }

  private void tell(RecordingEntity recording) {
    meetings
        .find(recording.meetingId())
        .ifPresent(meeting -> notices.published(meeting, recording));
  }

  /** Where to watch; counts. Empty for what the visitor does not see. */
  public Optional<URI> watch(Visit visit, long recordingId) {
    visit.demand(RecordingCapabilities.VIEW);
    return find(visit, recordingId, meeting -> meetings.courses(meeting).contains(visit.courseId()))
        .filter(recording -> isSeen(visit, recording) && recording.goneAt().isEmpty())
        .map(
            recording -> {
              recording.watch();
              return URI.create(open(RecordingLog.LINK, recording.sealedLink()));
            });
  }

  private Optional<RecordingEntity> find(
      Visit visit, long recordingId, Predicate<MeetingFacts> isOurs) {
    return repository
        .find(recordingId)
        .filter(
            recording ->
                meetings
                    .find(recording.meetingId())
                    .filter(isOurs)
                    .filter(meeting -> invited.is(visit, meeting.groupId()))
                    .isPresent());
  }

  private boolean isSeen(Visit visit, RecordingEntity recording) {
    return visit.may(RecordingCapabilities.MANAGE)
        ? recording.goneAt().filter(at -> at.plus(TRASH).isBefore(clock.instant())).isEmpty()
        : recording.isPublished() && recording.goneAt().isEmpty();
  }

  private RecordingView view(Visit visit, RecordingEntity recording, MeetingFacts meeting) {
    return new RecordingView(
        recording.id(),
        meeting.lessonId(),
        meeting.topic(),
        meeting.zone(),
        recording.startedAt(),
        Duration.ofMinutes(recording.minutes()),
        recording.fileTypes(),
        recording.expiresOn(),
        recording.isPublished(),
        recording.sharing(),
        recording.watched(),
        open(RecordingLog.PASSCODE, recording.sealedPasscode()),
        recording.goneAt().isPresent(),
        visit.may(RecordingCapabilities.MANAGE)
            && find(visit, recording.id(), isOf(visit)).isPresent());
  }

  private static Predicate<MeetingFacts> isOf(Visit visit) {
    return meeting -> meeting.courseId() == visit.courseId();
  }

  private String open(String purpose, String sealed) {
    return box.open(purpose, sealed)
        .orElseThrow(() -> new IllegalStateException("a stored value cannot be opened"));
  }
}
