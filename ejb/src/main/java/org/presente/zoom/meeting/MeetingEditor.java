package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final ClassWatch watch;
  private final Clock clock;

  @Inject
  public MeetingEditor(
      MeetingRepository repository,
      MeetingSecrets secrets,
      WorkQueue queue,
      ClassWatch watch,
      Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.queue = queue;
    this.watch = watch;
    this.clock = clock;
  }

  /**
   * What a lesson's meeting is to be.
   *
   * @param stored the lesson's present meeting
   */
  public record Order(Place place, MeetingDraft draft, Optional<MeetingEntity> stored) {
    /** Another host, account or type is another meeting: Zoom cannot hand meetings over. */
    private boolean isKept(MeetingEntity meeting) {
      return meeting.timing() == draft.timing()
          && meeting.wish().format().kind() == draft.format().kind()
          && meeting.push().state() != PushView.State.GONE
          && meeting.connectionId() == place.connectionId()
          && meeting.hostId().equals(place.hostId());
    }

    private Optional<MeetingEntity> kept() {
      return stored.filter(this::isKept);
    }

    private Optional<MeetingEntity> outgoing() {
      return stored.filter(meeting -> !isKept(meeting));
    }
  }

  /**
   * Plans a lesson's meeting or changes it; Zoom gets to know by the queue.
   *
   * @return its id, which is another one where Zoom needs another meeting
   */
  public long save(
      Visit visit, long connectionId, MeetingDraft draft, Optional<MeetingEntity> stored) {
    Place place = new Place(visit.lesson(), visit.courseId(), connectionId, draft.hostId());
    return saveAll(List.of(new Order(place, draft, stored))).get(0).id();
  }

  /** As {@link #save}, for a meeting of no lesson. */
  long saveLone(
      long courseId, long connectionId, MeetingDraft draft, Optional<MeetingEntity> stored) {
    Place place = new Place(Place.NO_LESSON, courseId, connectionId, draft.hostId());
    return saveAll(List.of(new Order(place, draft, stored))).get(0).id();
  }

  /**
   * Of different lessons; in the same order. What is taken off is written down before anything is
   * made, and the queue is asked once: the cost of an order does not grow with their number.
   */
  public List<MeetingEntity> saveAll(List<Order> orders) {
    List<Optional<ClassWatch.Look>> looks =
        orders.stream().map(order -> order.stored().map(watch::look)).toList();
    List<Optional<MeetingEntity>> kept = orders.stream().map(Order::kept).toList();
    leave(orders.stream().flatMap(order -> order.outgoing().stream()).toList());
    List<Long> fresh =
        IntStream.range(0, orders.size())
            .filter(i -> kept.get(i).isEmpty())
            .mapToObj(i -> orders.get(i).place().lessonId())
            .toList();
    Map<Long, Long> versions = repository.pageVersions(fresh);
    List<MeetingEntity> saved = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      MeetingEntity now =
          written(kept.get(i).orElseGet(() -> made(order.place(), versions)), order.draft());
      looks.get(i).ifPresent(before -> watch.tell(before, now));
      saved.add(now);
    }
    queue.enqueueAll(PUSH, saved.stream().map(MeetingEntity::id).toList());
    return List.copyOf(saved);
  }

  private MeetingEntity written(MeetingEntity meeting, MeetingDraft draft) {
    meeting.wish(wish(draft));
    meeting.planDates(clock.instant());
    return repository.add(meeting);
  }

  private MeetingEntity made(Place place, Map<Long, Long> versions) {
    String code = MeetingCode.random(random).value();
    return place.isOfALesson()
        ? new MeetingEntity(
            place, code, versions.getOrDefault(place.lessonId(), 0L), clock.instant())
        : MeetingEntity.lone(place, code, clock.instant());
  }

  private Wish wish(MeetingDraft draft) {
    return new Wish(
            draft.topic().strip(),
            draft.start().atZone(draft.zone()).toInstant(),
            draft.duration(),
            draft.zone())
        .access(secrets.sealPasscode(draft.passcode()), draft.waitingRoom())
        .recurring(draft.recurrence())
        .options(draft.options())
        .as(draft.format());
  }

  /** Takes the meeting off its lesson and, by the queue, off Zoom; what others made stays there. */
  public void takeOff(MeetingEntity meeting) {
    watch.over(meeting, () -> leave(List.of(meeting)));
  }

  private void leave(List<MeetingEntity> meetings) {
    List<Long> onZoom = new ArrayList<>();
    for (MeetingEntity meeting : meetings) {
      if (meeting.push().state() == PushView.State.GONE || meeting.zoom().isAttached()) {
        meeting.retire(clock.instant());
      } else {
        meeting.cancel(clock.instant());
        onZoom.add(meeting.id());
      }
    }
    if (!meetings.isEmpty()) {
      queue.enqueueAll(PUSH, onZoom);
      repository.flush();
    }
  }

  /** Somebody recovered it on Zoom. */
  void comesBack(MeetingEntity meeting) {
    meeting.returns();
    if (!meeting.push().isInStep()) {
      queue.enqueue(PUSH, meeting.id());
    }
  }

  /** What a meeting has of its course is another now. */
  void sendAgain(MeetingEntity meeting) {
    meeting.datesChanged();
    queue.enqueue(PUSH, meeting.id());
  }

  /** Lets a push that was given up be tried at once. */
  public void tryAgain(MeetingEntity meeting) {
    meeting.tryAgain();
    queue.enqueue(PUSH, meeting.id());
  }
}
