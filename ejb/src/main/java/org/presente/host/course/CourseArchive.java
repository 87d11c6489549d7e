package org.presente.host.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.persistence.CopyRepository;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;

/** Courses as backups see them, inside the caller's transaction and past all rights. */
@Singleton
public class CourseArchive {
  private static final int ALL = Integer.MAX_VALUE;
  private static final int LONGEST_TITLE = 500;

  private final CourseRepository repository;
  private final CopyRepository copies;
  private final Clock clock;

  @Inject
  public CourseArchive(CourseRepository repository, CopyRepository copies, Clock clock) {
    this.copies = copies;
    this.repository = repository;
    this.clock = clock;
  }

  /** The platform's id of the course. */
  public String contextId(long courseId) {
    return course(courseId).contextId();
  }

  public long deploymentId(long courseId) {
    return course(courseId).deploymentId();
  }

  public CourseView view(long courseId) {
    CourseEntity course = course(courseId);
    return new CourseView(course.id(), course.title(), course.timeZone());
  }

  /**
   * Keeps a zone for a course whose platform tells none.
   *
   * @return whether it had none
   */
  public boolean isIn(long courseId, String zone) {
    CourseEntity course = course(courseId);
    boolean free = course.timeZone().isEmpty();
    if (free) {
      course.isIn(zone);
    }
    return free;
  }

  /** Forgets the course's zone if it is still this one. */
  public void isNoLongerIn(long courseId, String zone) {
    CourseEntity course = course(courseId);
    if (course.timeZone().filter(zone::equals).isPresent()) {
      course.isIn(null);
    }
  }

  /** Ids of all that have a lesson. */
  public List<Long> courses() {
    return repository.courses();
  }

  /** The oldest first. */
  public List<ArchivedLesson> lessons(long courseId) {
    return repository.lessons(courseId, ALL).stream()
        .sorted(Comparator.comparing(LessonEntity::id))
        .map(CourseArchive::archived)
        .toList();
  }

  public Optional<ArchivedLesson> lesson(long courseId, long lessonId) {
    return repository
        .lesson(lessonId)
        .filter(lesson -> lesson.courseId() == courseId)
        .map(CourseArchive::archived);
  }

  /**
   * Makes a lesson that waits for its link.
   *
   * @param html sanitised
   * @return its id
   */
  public long add(long courseId, String title, String html) {
    String name = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    LessonEntity lesson = repository.add(new LessonEntity(courseId, name, clock.instant()));
    lesson.write(html);
    return lesson.id();
  }

  /**
   * The course's copied lessons about which nobody has decided, with the lessons they came from;
   * all of one deployment.
   */
  public List<CopiedLesson> undecidedCopies(long courseId) {
    return repository.lessons(courseId, ALL).stream()
        .sorted(Comparator.comparing(LessonEntity::id))
        .flatMap(lesson -> undecidedSource(lesson).map(source -> copied(lesson, source)).stream())
        .toList();
  }

  /** What a lesson was copied from, while nobody has decided and as long as it may be seen. */
  private Optional<LessonEntity> undecidedSource(LessonEntity lesson) {
    return lesson
        .undecidedCopyOf()
        .flatMap(repository::lesson)
        .filter(source -> deploymentId(source.courseId()) == deploymentId(lesson.courseId()));
  }

  private CopiedLesson copied(LessonEntity lesson, LessonEntity source) {
    return new CopiedLesson(
        lesson.id(),
        lesson.title(),
        source.id(),
        source.title(),
        source.courseId(),
        course(source.courseId()).title());
  }

  /** Whether staff have to say what becomes of a lesson's copy. */
  public boolean isUndecidedCopy(long courseId, long lessonId) {
    return repository
        .lesson(lessonId)
        .filter(lesson -> lesson.courseId() == courseId)
        .flatMap(this::undecidedSource)
        .isPresent();
  }

  public void copyIsDecided(long lessonId) {
    repository.lesson(lessonId).ifPresent(lesson -> lesson.copyIsDecided(clock.instant()));
  }

  /** Staff have to say again what becomes of the lesson. */
  public void copyIsUndecided(long lessonId) {
    repository.lesson(lessonId).ifPresent(LessonEntity::copyIsUndecided);
  }

  /** What the platform has told of the course being a copy is done with, or waits again. */
  public void courseCopyIsDecided(long courseId, boolean decided) {
    CourseEntity course = course(courseId);
    copies
        .copies(course.deploymentId(), course.contextId())
        .forEach(copy -> copy.isDecided(decided));
  }

  /** As an instructor may write it; empty when it would be too long to be kept. */
  public Optional<String> sanitised(String html) {
    return Optional.of(LessonHtml.sanitised(html))
        .filter(clean -> clean.length() <= CourseService.LONGEST_CONTENT);
  }

  /**
   * @param html sanitised
   */
  public void write(long courseId, long lessonId, String html) {
    repository
        .lesson(lessonId)
        .filter(lesson -> lesson.courseId() == courseId)
        .ifPresent(lesson -> lesson.write(html));
  }

  /** Empties a lesson, and takes it off the lists if no link leads to it. */
  public void withdraw(long courseId, long lessonId) {
    repository
        .lesson(lessonId)
        .filter(lesson -> lesson.courseId() == courseId)
        .ifPresent(
            lesson -> {
              lesson.write("");
              if (lesson.resourceLinkId().isEmpty()) {
                lesson.withdraw(clock.instant());
              }
            });
  }

  private CourseEntity course(long courseId) {
    return repository.course(courseId).orElseThrow(() -> new NotAllowed("course"));
  }

  private static ArchivedLesson archived(LessonEntity lesson) {
    return new ArchivedLesson(
        lesson.id(), lesson.title(), lesson.contentHtml(), lesson.resourceLinkId());
  }
}
