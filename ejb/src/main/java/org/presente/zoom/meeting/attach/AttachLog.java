package org.presente.zoom.meeting.attach;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.MeetingMade;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.SharedMeetings;
import org.presente.zoom.meeting.domain.ActualWish;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.domain.RegistrationDecision;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;

/** The database's part of taking a meeting over. */
@Singleton
class AttachLog {
  private final SecureRandom random = new SecureRandom();
  private final MeetingRepository repository;
  private final SharedMeetings shared;
  private final Connections connections;
  private final CourseService courses;
  private final MeetingSecrets secrets;
  private final Event<MeetingMade> made;
  private final Clock clock;

  @Inject
  AttachLog(
      MeetingRepository repository,
      SharedMeetings shared,
      Connections connections,
      CourseService courses,
      MeetingSecrets secrets,
      Event<MeetingMade> made,
      Clock clock) {
    this.repository = repository;
    this.shared = shared;
    this.connections = connections;
    this.courses = courses;
    this.secrets = secrets;
    this.made = made;
    this.clock = clock;
  }

  /** What is known before Zoom is asked. */
  record Look(Optional<Connection> connection, Optional<Sentence> obstacle) {}

  Look look(Visit visit, long zoomId) {
    courses.lesson(visit);
    Optional<Connection> connection = connections.serving(visit);
    Optional<Sentence> obstacle =
        connection.isEmpty() ? Optional.of(connections.missing(visit)) : obstacle(visit, zoomId);
    return new Look(connection, obstacle);
  }

  private Optional<Sentence> obstacle(Visit visit, long zoomId) {
    if (repository.current(visit.lesson()).isPresent()) {
      return Optional.of(Sentence.ATTACH_LESSON_BUSY);
    }
    return repository.onZoom(zoomId).filter(AttachLog::isTaken).map(it -> Sentence.ATTACH_TAKEN);
  }

  /** By a lesson, or by the queue that is about to delete it. */
  private static boolean isTaken(MeetingEntity meeting) {
    return meeting.isCurrent() || !meeting.zoom().isAttached();
  }

  Attaching attach(Visit visit, Connection connection, ZoomMeeting actual) {
    String host = actual.facts().hostId();
    connections.lockHost(connection.id(), host);
    Optional<Sentence> obstacle = obstacle(visit, actual.id());
    boolean known =
        connections.hosts(connection.id()).stream().anyMatch(it -> it.id().equals(host));
    if (obstacle.isEmpty() && !known) {
      obstacle = Optional.of(Sentence.ATTACH_FOREIGN_HOST);
    }
    if (obstacle.isPresent()) {
      return new Attaching.Refused(obstacle.get(), Optional.empty());
    }
    ActualWish read = ActualWish.of(actual, clock.instant());
    if (read instanceof ActualWish.Unfit unfit) {
      Sentence why = unfit == ActualWish.Unfit.KIND ? Sentence.ATTACH_KIND : Sentence.ATTACH_RULE;
      return new Attaching.Refused(why, Optional.empty());
    }
    Place place = new Place(visit.lesson(), visit.courseId(), connection.id(), host);
    return taken(place, actual, (ActualWish.Fit) read);
  }

  private Attaching taken(Place place, ZoomMeeting actual, ActualWish.Fit fit) {
    repository.onZoom(actual.id()).ifPresent(this::letGo);
    shared.unshare(place.lessonId());
    MeetingEntity meeting =
        new MeetingEntity(
            place,
            MeetingCode.random(random).value(),
            repository.pageVersions(List.of(place.lessonId())).getOrDefault(place.lessonId(), 0L),
            clock.instant());
    meeting.wish(wish(actual, fit));
    meeting.planDates(clock.instant());
    RegistrationDecision decision =
        RegistrationDecision.attached(fit.options().registration(), fit.schedule());
    boolean registers = decision.registers();
    meeting.attached(
        actual,
        secrets.sealLink(actual.joinUrl()),
        registers,
        decision.reason().orElse(null),
        clock.instant());
    repository.add(meeting);
    repository.flush();
    made.fire(new MeetingMade(meeting.id(), place.courseId(), registers));
    return new Attaching.Attached(meeting.id());
  }

  /** A lesson had it before and gave it up. */
  private void letGo(MeetingEntity earlier) {
    earlier.letsGo();
    repository.flush();
  }

  private Wish wish(ZoomMeeting actual, ActualWish.Fit fit) {
    return new Wish(
            actual.topic(),
            fit.start().atZone(fit.zone()).toInstant(),
            actual.facts().duration(),
            fit.zone())
        .access(secrets.sealPasscode(actual.passcode()), actual.isOn("waiting_room"))
        .recurring(fit.recurrence())
        .options(fit.options());
  }
}
