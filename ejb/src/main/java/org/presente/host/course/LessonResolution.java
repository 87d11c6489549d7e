package org.presente.host.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.course.persistence.LessonLinkEntity;
import org.presente.host.course.persistence.LessonLinkRepository;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.ResourceLink;
import org.presente.lti.registration.CustomVariables;

/**
 * Which lesson a link stands for. A link that is known keeps its lesson. An unknown one may carry
 * the reference of an item that was handed to the platform: if the item is of this course and no
 * other link has it yet, its lesson is meant. So is a lesson that the platform's programs planned
 * under the link's id. In every other case the link is a copy and gets a lesson of its own, which
 * keeps the reference: sharing a meeting is nothing to do silently.
 */
@Singleton
class LessonResolution {
  private static final int LONGEST_REF = 64;

  private final CourseRepository repository;
  private final LessonLinkRepository links;
  private final LessonRefs refs;
  private final CopiedLinks copies;
  private final Clock clock;

  @Inject
  LessonResolution(
      CourseRepository repository,
      LessonLinkRepository links,
      LessonRefs refs,
      CopiedLinks copies,
      Clock clock) {
    this.repository = repository;
    this.links = links;
    this.refs = refs;
    this.copies = copies;
    this.clock = clock;
  }

  Resolved lesson(CourseEntity course, ResourceLink link, LtiMessage message) {
    return repository
        .lesson(course.id(), link.id())
        .map(lesson -> new Resolved(lesson, true))
        .or(() -> links.ofLink(course.id(), link.id()).map(this::alias))
        .orElseGet(() -> unknown(course, link, message));
  }

  private Resolved unknown(CourseEntity course, ResourceLink link, LtiMessage message) {
    Optional<String> ref = message.custom().nonEmpty(CustomVariables.MEETING_REF);
    Optional<LessonLinkEntity> item =
        ref.flatMap(text -> links.lockedOfRef(course.id(), text)).filter(i -> !i.isPlaced());
    if (item.isPresent()) {
      return placed(item.get(), link);
    }
    Optional<LessonEntity> planned =
        repository
            .plannedLesson(course.id(), link.id())
            .filter(lesson -> lesson.resourceLinkId().isEmpty());
    if (planned.isPresent()) {
      planned.get().isOpenedBy(link.id());
      return new Resolved(planned.get(), true);
    }
    LessonEntity lesson =
        repository.add(new LessonEntity(course.id(), link.id(), course.title(), clock.instant()));
    ref.filter(text -> text.length() <= LONGEST_REF).ifPresent(lesson::isCopyOf);
    copies.sourceOf(course, lesson, message).ifPresent(lesson::isCopiedFrom);
    return new Resolved(lesson, true);
  }

  /** The link that brought a column, or else the first, is where the marks go. */
  private Resolved placed(LessonLinkEntity item, ResourceLink link) {
    LessonEntity lesson = repository.lesson(item.lessonId()).orElseThrow();
    boolean main = item.isGraded() || lesson.resourceLinkId().isEmpty();
    item.becomes(link.id());
    if (main) {
      lesson.resourceLinkId().ifPresent(old -> keepAsAlias(lesson, old));
      lesson.isOpenedBy(link.id());
    }
    return new Resolved(lesson, main);
  }

  private void keepAsAlias(LessonEntity lesson, String oldLinkId) {
    if (links.ofLink(lesson.courseId(), oldLinkId).isEmpty()) {
      links
          .add(new LessonLinkEntity(lesson, refs.next(), false, clock.instant()))
          .becomes(oldLinkId);
    }
  }

  private Resolved alias(LessonLinkEntity item) {
    return new Resolved(repository.lesson(item.lessonId()).orElseThrow(), false);
  }

  /**
   * @param main whether this is the link whose title and gradebook are the lesson's
   */
  record Resolved(LessonEntity lesson, boolean main) {}
}
