package org.presente.host.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.course.persistence.LessonLinkRepository;
import org.presente.host.platform.PlatformService;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;

/**
 * Lessons as the programs of an LMS plan them, without a person present; inside the caller's
 * transaction. A lesson is known by the name it has in the LMS: the one it was planned under, or
 * the id of a link that opens it.
 */
@Singleton
public class LessonPlans {
  /** What a program's work is done by: nobody. */
  private static final long NO_PERSON = 0;

  private static final String OUR_ID = "~[0-9]{1,18}";
  private static final Duration CALL = Duration.ofMinutes(1);

  private final CourseRepository repository;
  private final LessonLinkRepository links;
  private final PlatformService platforms;
  private final RosterService rosters;
  private final RightsBook rights;
  private final Clock clock;

  @Inject
  public LessonPlans(
      CourseRepository repository,
      LessonLinkRepository links,
      PlatformService platforms,
      RosterService rosters,
      RightsBook rights,
      Clock clock) {
    this.repository = repository;
    this.links = links;
    this.platforms = platforms;
    this.rosters = rosters;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * The courses of a platform that a name means: none, one, or several where deployments use the
   * same names.
   *
   * @param name the platform's own (LTI: context id), or our id after a tilde
   */
  public List<Long> courses(long registrationId, String name) {
    List<Long> deployments = platforms.approvedDeployments(registrationId);
    List<CourseEntity> named = repository.courses(deployments, name);
    if (named.isEmpty() && name.matches(OUR_ID)) {
      named =
          repository.course(Long.parseLong(name.substring(1))).stream()
              .filter(course -> deployments.contains(course.deploymentId()))
              .toList();
    }
    return named.stream().map(CourseEntity::id).toList();
  }

  /** A lesson in the LMS's plans. */
  public Optional<Long> find(long courseId, String key) {
    return stored(courseId, key).filter(LessonEntity::isPlanned).map(LessonEntity::id);
  }

  /** Puts a lesson into the plans; one that was opened or planned before is found again. */
  public long plan(long courseId, String key, String title) {
    LessonEntity lesson =
        stored(courseId, key)
            .orElseGet(() -> repository.add(new LessonEntity(courseId, title, clock.instant())));
    lesson.isPlannedAs(key);
    lesson.isCalled(title);
    return lesson.id();
  }

  /** Whether a lesson can have this content. */
  public boolean fits(String html) {
    return LessonHtml.sanitised(html).length() <= CourseService.LONGEST_CONTENT;
  }

  /** Writes the lesson's content, sanitised. */
  public void write(long lessonId, String html) {
    repository.lesson(lessonId).orElseThrow().write(LessonHtml.sanitised(html));
  }

  /** Takes a lesson out of the plans; who opens its link still finds it. */
  public void remove(long lessonId, String key) {
    LessonEntity lesson = repository.lesson(lessonId).orElseThrow();
    lesson.isPlannedAs(key);
    lesson.isNoLongerPlanned();
  }

  /**
   * A program at work in a course: it may what instructors may.
   *
   * @param address of the person it works for, such as the host; counts where it is a member's
   */
  public Visit visit(long registrationId, long courseId, Optional<String> address) {
    CourseEntity course = repository.course(courseId).orElseThrow();
    return new Visit(
            "program",
            registrationId,
            course.deploymentId(),
            courseId,
            Optional.empty(),
            address.flatMap(known -> member(courseId, known)).orElse(NO_PERSON),
            CourseRole.INSTRUCTOR,
            "en",
            Optional.empty(),
            Optional.empty(),
            "",
            clock.instant().plus(CALL))
        .under(rights.of(registrationId));
  }

  private Optional<Long> member(long courseId, String address) {
    return rosters.members(courseId).stream()
        .filter(member -> member.active() && member.role().isStaff())
        .filter(member -> member.email().filter(address::equalsIgnoreCase).isPresent())
        .map(member -> member.personId())
        .findFirst();
  }

  private Optional<LessonEntity> stored(long courseId, String key) {
    return repository
        .plannedLesson(courseId, key)
        .or(() -> repository.lesson(courseId, key))
        .or(() -> links.ofLink(courseId, key).flatMap(link -> repository.lesson(link.lessonId())));
  }
}
