package org.presente.host.course;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.course.LessonOpened.Grading;
import org.presente.host.course.domain.PlatformAddress;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.diagnosis.LaunchLog;
import org.presente.host.notice.NoticeService;
import org.presente.host.platform.PlatformService;
import org.presente.host.platform.PlatformService.Place;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.Context;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.MessageType;
import org.presente.lti.message.ResourceLink;
import org.presente.lti.registration.CustomVariables;

/** The one transaction of a launch. Called through {@link CourseService#arrive}. */
@Stateless
public class ArrivalService {
  /** A working day in front of the page; the platform opens the lesson anew after that. */
  private static final Duration VISIT = Duration.ofHours(8);

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private CourseRepository repository;
  @Inject private PlatformService platforms;
  @Inject private RosterService rosters;
  @Inject private LaunchLog launches;
  @Inject private NoticeService notices;
  @Inject private VisitAudit audit;
  @Inject private LessonResolution resolution;
  @Inject private RightsBook rights;
  @Inject private Event<LessonOpened> opened;
  @Inject private Event<ContentRequested> requested;
  @Inject private Clock clock;

  /** Called inside no transaction; opens the one of the launch. */
  public Arrival arrive(Accepted launch) {
    LtiMessage message = launch.message();
    repository.consumeNonce(NonceHash.of(launch), launch.nonceExpiresAt());
    Optional<Place> place =
        platforms.place(message.issuer(), message.clientId(), message.deploymentId());
    if (place.isEmpty()) {
      return new Arrival.Unknown();
    }
    launches.write(place.get().registrationId(), launch, !place.get().approved());
    if (!place.get().approved()) {
      return new Arrival.Pending(RosterService.roleOf(message.roles()).isStaff());
    }
    return switch (message.messageType()) {
      case RESOURCE_LINK, SUBMISSION_REVIEW ->
          new Arrival.Welcome(toLesson(place.get(), message, launch));
      case DEEP_LINKING -> toChoice(place.get(), message, launch);
    };
  }

  private Visit toLesson(Place place, LtiMessage message, Accepted launch) {
    CourseEntity course = course(place, message);
    ResourceLink link = link(message);
    LessonResolution.Resolved resolved = resolution.lesson(course, link, message);
    LessonEntity lesson = resolved.lesson();
    if (resolved.main()) {
      link.title().ifPresent(title -> lesson.isCalled(cut(title)));
      message.presentation().returnUrl().flatMap(PlatformAddress::of).ifPresent(lesson::isAt);
    }
    message.notices().ifPresent(service -> notices.offered(place.deploymentId(), service));
    long person = rosters.arrive(place.registrationId(), course.id(), message);
    opened.fire(
        new LessonOpened(
            place.registrationId(),
            course.id(),
            lesson.id(),
            person,
            resolved.main() ? grading(message) : Optional.empty()));
    Visit visit = visit(place, course, Optional.of(lesson.id()), person, launch);
    return message
        .forUser()
        .filter(user -> message.messageType() == MessageType.SUBMISSION_REVIEW)
        .map(user -> visit.reviewing(rosters.personOf(place.registrationId(), user)))
        .orElse(visit);
  }

  /** A learner leaves no trace but the nonce. */
  private Arrival toChoice(Place place, LtiMessage message, Accepted launch) {
    if (!rights.of(place.registrationId()).grant(CourseCapabilities.ADD_LESSON, role(message))) {
      return new Arrival.StaffOnly();
    }
    if (message.context().isEmpty()) {
      return new Arrival.NoCourse();
    }
    CourseEntity course = course(place, message);
    long person = rosters.arrive(place.registrationId(), course.id(), message);
    Visit visit = visit(place, course, Optional.empty(), person, launch);
    requested.fire(new ContentRequested(visit, message.deepLinking().orElseThrow()));
    return new Arrival.Welcome(visit);
  }

  private Visit visit(
      Place place, CourseEntity course, Optional<Long> lesson, long person, Accepted launch) {
    LtiMessage message = launch.message();
    Visit visit =
        new Visit(
                newId(),
                place.registrationId(),
                place.deploymentId(),
                course.id(),
                lesson,
                person,
                role(message),
                message.presentation().locale().or(() -> message.person().locale()).orElse("en"),
                message.custom().zone(CustomVariables.TIME_ZONE).map(Object::toString),
                message.presentation().returnUrl().map(URI::toString),
                String.join(" ", launch.framingOrigins()),
                clock.instant().plus(VISIT))
            .under(rights.of(place.registrationId()))
            .actedBy(actualUser(message));
    visit.actualSubject().ifPresent(actual -> audit.write("course.acted-as", visit));
    return visit;
  }

  /** Empty unless somebody else than the person of the message sits behind it. */
  private static Optional<String> actualUser(LtiMessage message) {
    return Stream.of(CustomVariables.ACTUAL_USER, CustomVariables.MASQUERADING_USER)
        .flatMap(name -> message.custom().nonEmpty(name).stream())
        .filter(id -> id.length() <= 255 && !message.subject().filter(id::equals).isPresent())
        .findFirst();
  }

  private static CourseRole role(LtiMessage message) {
    return RosterService.roleOf(message.roles());
  }

  /** A launch without a context is a course of its own: its people must not meet others. */
  private CourseEntity course(Place place, LtiMessage message) {
    String contextId =
        message.context().map(Context::id).orElseGet(() -> "link:" + link(message).id());
    CourseEntity course =
        repository
            .course(place.deploymentId(), contextId)
            .orElseGet(
                () ->
                    repository.add(
                        new CourseEntity(place.deploymentId(), contextId, clock.instant())));
    course.describe(
        cut(
            message
                .context()
                .flatMap(context -> context.title().or(context::label))
                .orElse(course.title())),
        message.context().flatMap(Context::label).filter(label -> label.length() <= 255));
    return course;
  }

  private static ResourceLink link(LtiMessage message) {
    return message
        .resourceLink()
        .orElseThrow(() -> new IllegalStateException("a resource link launch without a link"));
  }

  private static Optional<Grading> grading(LtiMessage message) {
    return message
        .grading()
        .map(
            ags ->
                new Grading(
                    ags.lineItems().map(URI::toString),
                    ags.lineItem().map(URI::toString),
                    ags.scopes()));
  }

  private static String newId() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 500));
  }
}
