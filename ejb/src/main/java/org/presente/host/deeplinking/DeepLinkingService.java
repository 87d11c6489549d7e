package org.presente.host.deeplinking;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.course.ContentRequested;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.host.deeplinking.persistence.DeepLinkingRepository;
import org.presente.host.deeplinking.persistence.DeepLinkingRequestEntity;
import org.presente.host.platform.PlatformService;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.ScheduledClass;
import org.presente.lti.deeplinking.DeepLinkingAnswer;
import org.presente.lti.deeplinking.DeepLinkingResponses;
import org.presente.lti.deeplinking.ResourceLinkItem;
import org.presente.lti.message.DeepLinkingSettings;

/** The request of a launch and its one answer. */
@Stateless
public class DeepLinkingService {
  @Inject private DeepLinkingRepository repository;
  @Inject private CourseService courses;
  @Inject private PlatformService platforms;
  @Inject private Plugins plugins;
  @Inject private Items items;
  @Inject private DeepLinkingResponses responses;
  @Inject private Clock clock;

  /** Keeps what the platform wants back; in the arrival's transaction. */
  public void onContentRequested(@Observes ContentRequested requested) {
    Visit visit = requested.visit();
    repository.add(
        new DeepLinkingRequestEntity(
            visit.id(),
            visit.courseId(),
            SettingsText.write(requested.settings()),
            visit.expiresAt()));
  }

  /** Empty when the request has its answer, or the launch was for something else. */
  public Optional<ChoiceView> choice(Visit visit) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    return repository
        .ofVisit(visit.id())
        .filter(request -> !request.isAnswered())
        .map(request -> view(visit, settings(request)));
  }

  private ChoiceView view(Visit visit, DeepLinkingSettings settings) {
    Map<Long, ScheduledClass> classes = plugins.scheduledIn(visit.courseId());
    return new ChoiceView(
        courses.course(visit).title(),
        settings.accepts(ResourceLinkItem.TYPE),
        settings.acceptMultiple(),
        settings.acceptLineItem(),
        settings.title(),
        AttendanceService.DEFAULT_POINTS,
        courses.lessons(visit).stream()
            .map(
                lesson ->
                    new OfferedLesson(
                        lesson.id(), lesson.title(), Optional.ofNullable(classes.get(lesson.id()))))
            .toList());
  }

  /**
   * Answers with lessons.
   *
   * @param choosing makes or names them, in this transaction and while nobody else answers; empty
   *     if it comes to nothing
   */
  public ChoiceAnswer answer(Visit visit, Supplier<Optional<Choice>> choosing) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    Optional<DeepLinkingRequestEntity> request = unanswered(visit);
    if (request.isEmpty()) {
      return new ChoiceAnswer.TooLate();
    }
    DeepLinkingSettings settings = settings(request.get());
    return choosing
        .get()
        .filter(choice -> !choice.lessonIds().isEmpty())
        .map(choice -> items.of(visit, choice, settings))
        .map(chosen -> answered(visit, request.get(), new DeepLinkingAnswer.Chosen(chosen)))
        .orElseGet(ChoiceAnswer.Nothing::new);
  }

  /** Answers with nothing: the person thought better of it. */
  public ChoiceAnswer cancel(Visit visit) {
    return decline(visit, new DeepLinkingAnswer.Cancelled());
  }

  /**
   * Answers with an error.
   *
   * @param message in the person's language; the platform shows it
   */
  public ChoiceAnswer fail(Visit visit, String message) {
    return decline(visit, new DeepLinkingAnswer.Failed(message));
  }

  private ChoiceAnswer decline(Visit visit, DeepLinkingAnswer answer) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    return unanswered(visit)
        .map(request -> answered(visit, request, answer))
        .orElseGet(ChoiceAnswer.TooLate::new);
  }

  private Optional<DeepLinkingRequestEntity> unanswered(Visit visit) {
    return repository
        .lockedOfVisit(visit.id())
        .filter(request -> request.courseId() == visit.courseId() && !request.isAnswered());
  }

  private ChoiceAnswer answered(
      Visit visit, DeepLinkingRequestEntity request, DeepLinkingAnswer answer) {
    DeepLinkingSettings settings = settings(request);
    request.answered(clock.instant());
    String jwt =
        responses.jwt(
            platforms.registration(visit.registrationId()).orElseThrow(),
            platforms.deploymentId(visit.deploymentId()).orElseThrow(),
            settings,
            answer);
    int count = answer instanceof DeepLinkingAnswer.Chosen chosen ? chosen.items().size() : 0;
    return new ChoiceAnswer.Ready(settings.returnUrl(), jwt, count);
  }

  private static DeepLinkingSettings settings(DeepLinkingRequestEntity request) {
    return SettingsText.read(request.settingsJson());
  }
}
