package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.course.Visit;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;

/** Writes what instructors want and asks for the push, in one transaction. */
@Singleton
public class MeetingEditor {
  /** The kind of work that brings a meeting's wish to Zoom; its subject is the meeting's id. */
  public static final String PUSH = "zoom.meeting.push";

  private final SecureRandom random = new SecureRandom();
  private final MeetingRepository repository;
  private final MeetingSecrets secrets;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  public MeetingEditor(
      MeetingRepository repository, MeetingSecrets secrets, WorkQueue queue, Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.queue = queue;
    this.clock = clock;
  }

  /** Another host, account or type is another meeting: Zoom cannot hand meetings over. */
  public long save(
      Visit visit, long connectionId, MeetingDraft draft, Optional<MeetingEntity> stored) {
    Place place = new Place(visit.lesson(), visit.courseId(), connectionId, draft.hostId());
    return save(place, draft, stored, this::made);
  }

  /** As {@link #save(Visit, long, MeetingDraft, Optional)}, for a meeting of no lesson. */
  long saveLone(
      long courseId, long connectionId, MeetingDraft draft, Optional<MeetingEntity> stored) {
    Place place = new Place(0, courseId, connectionId, draft.hostId());
    return save(place, draft, stored, it -> MeetingEntity.lone(it, code(), clock.instant()));
  }

  private long save(
      Place place,
      MeetingDraft draft,
      Optional<MeetingEntity> stored,
      Function<Place, MeetingEntity> anew) {
    Optional<MeetingEntity> kept = stored.filter(meeting -> isKept(meeting, place, draft));
    if (kept.isEmpty()) {
      stored.ifPresent(this::takeOff);
    }
    MeetingEntity meeting = kept.orElseGet(() -> anew.apply(place));
    meeting.wish(wish(draft));
    meeting.planDates(clock.instant());
    repository.add(meeting);
    queue.enqueue(PUSH, meeting.id());
    return meeting.id();
  }

  private static boolean isKept(MeetingEntity meeting, Place place, MeetingDraft draft) {
    return meeting.isSeries() == draft.recurrence().isPresent()
        && meeting.push().state() != PushView.State.GONE
        && meeting.connectionId() == place.connectionId()
        && meeting.hostId().equals(place.hostId());
  }

  private MeetingEntity made(Place place) {
    return new MeetingEntity(
        place, code(), repository.pageVersion(place.lessonId()), clock.instant());
  }

  private String code() {
    return MeetingCode.random(random).value();
  }

  private Wish wish(MeetingDraft draft) {
    return new Wish(
            draft.topic().strip(),
            draft.start().atZone(draft.zone()).toInstant(),
            draft.duration(),
            draft.zone())
        .access(secrets.sealPasscode(draft.passcode()), draft.waitingRoom())
        .recurring(draft.recurrence())
        .options(draft.options());
  }

  /** Takes the meeting off its lesson and, by the queue, off Zoom. */
  public void takeOff(MeetingEntity meeting) {
    if (meeting.push().state() == PushView.State.GONE) {
      meeting.retire();
    } else {
      meeting.cancel();
      queue.enqueue(PUSH, meeting.id());
    }
    repository.flush();
  }

  /** Somebody recovered it on Zoom. */
  void comesBack(MeetingEntity meeting) {
    meeting.returns();
    if (!meeting.push().isInStep()) {
      queue.enqueue(PUSH, meeting.id());
    }
  }

  /** Lets a push that was given up be tried at once. */
  public void tryAgain(MeetingEntity meeting) {
    meeting.tryAgain();
    queue.enqueue(PUSH, meeting.id());
  }
}
