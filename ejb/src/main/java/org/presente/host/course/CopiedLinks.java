package org.presente.host.course;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.presente.host.course.persistence.CopyRepository;
import org.presente.host.course.persistence.CourseCopyEntity;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.notice.ContextCopied;
import org.presente.lti.message.CustomParameters;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.ResourceLink;
import org.presente.lti.registration.CustomVariables;

/**
 * Finds out what an unknown link was copied from. What the link itself says comes first, then where
 * its course came from: our own reference, link history, then context history and the platform's
 * notices with the same title. Histories name the newest first; every entry is tried. All of it
 * stays within the deployment: elsewhere the same ids mean other courses.
 *
 * <p>Only the fact is kept. A copy never uses the meeting or the line item of its source by itself.
 */
@Singleton
class CopiedLinks {
  @Inject private CopyRepository repository;
  @Inject private Clock clock;

  /** A notice comes before the first launch: it is kept until that. */
  void onContextCopied(@Observes ContextCopied news) {
    Stream<String> known =
        repository.copies(news.deploymentId(), news.contextId()).stream()
            .map(CourseCopyEntity::originContextId);
    Set<String> seen = new HashSet<>(known.toList());
    news.originContextIds().stream()
        .filter(origin -> !origin.equals(news.contextId()) && seen.add(origin))
        .forEach(
            origin ->
                repository.add(
                    new CourseCopyEntity(
                        news.deploymentId(), news.contextId(), origin, clock.instant())));
  }

  /** The lesson that the link of a new lesson was made from. */
  Optional<LessonEntity> sourceOf(CourseEntity course, LessonEntity lesson, LtiMessage message) {
    return byReference(course, message.custom())
        .or(() -> byLinkHistory(course, message.custom()))
        .or(() -> byContext(course, message))
        .filter(source -> !source.id().equals(lesson.id()));
  }

  private Optional<LessonEntity> byReference(CourseEntity course, CustomParameters custom) {
    return custom
        .nonEmpty(CustomVariables.MEETING_REF)
        .flatMap(ref -> repository.lessonOfRef(course.deploymentId(), ref));
  }

  private Optional<LessonEntity> byLinkHistory(CourseEntity course, CustomParameters custom) {
    return Stream.of(CustomVariables.LINK_HISTORY, CustomVariables.ACTIVITY_HISTORY)
        .flatMap(name -> custom.history(name).stream())
        .flatMap(link -> repository.lessonOfLink(course.deploymentId(), link).stream())
        .findFirst();
  }

  private Optional<LessonEntity> byContext(CourseEntity course, LtiMessage message) {
    Optional<String> title = message.resourceLink().flatMap(ResourceLink::title);
    return title.flatMap(
        text ->
            origins(course, message.custom())
                .filter(origin -> !origin.equals(course.contextId()))
                .flatMap(
                    origin -> repository.lessonCalled(course.deploymentId(), origin, text).stream())
                .findFirst());
  }

  private Stream<String> origins(CourseEntity course, CustomParameters custom) {
    return Stream.concat(
        custom.history(CustomVariables.CONTEXT_HISTORY).stream(),
        repository.copies(course.deploymentId(), course.contextId()).stream()
            .map(CourseCopyEntity::originContextId));
  }
}
