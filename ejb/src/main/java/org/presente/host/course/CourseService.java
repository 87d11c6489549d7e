package org.presente.host.course;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.course.persistence.LessonLinkEntity;
import org.presente.host.course.persistence.LessonLinkRepository;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.RosterService;
import org.presente.host.roster.RosterView;
import org.presente.lti.launch.LaunchResult.Accepted;

/** Courses and lessons, for pages and plugins. */
@Stateless
public class CourseService {
  /** Longer content is refused, not cut: nothing a person wrote is lost silently. */
  public static final int LONGEST_CONTENT = 100_000;

  /** More than a course has; a list for people to choose from. */
  private static final int MOST_LESSONS = 200;

  /** Of a course with more lessons the oldest are left out. */
  private static final int LONGEST_OUTLINE = 1_000;

  private static final String UNIQUE_VIOLATION = "23505";

  @Inject private CourseRepository repository;
  @Inject private LessonLinkRepository links;
  @Inject private LessonRefs refs;
  @Inject private ArrivalService arrivals;
  @Inject private RosterService rosters;
  @Inject private PlatformService platforms;
  @Inject private VisitAudit audit;
  @Inject private Clock clock;

  /** Lets a valid launch in: nonce, course, lesson and person in one transaction. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Arrival arrive(Accepted launch) {
    try {
      return arrivals.arrive(launch);
    } catch (RuntimeException failure) {
      if (isNonceUsed(failure)) {
        return new Arrival.Replayed();
      }
      if (isUniqueViolation(failure)) {
        // Two people opened a new lesson at the same moment: the second finds what the first made.
        return arrivals.arrive(launch);
      }
      throw failure;
    }
  }

  /** The lesson of a visit. */
  public LessonView lesson(Visit visit) {
    return lesson(visit.lesson())
        .filter(lesson -> lesson.courseId() == visit.courseId())
        .orElseThrow(() -> new NotAllowed("lesson"));
  }

  /**
   * What the lesson was copied from. Only staff is told, and nothing of the source is used by
   * itself.
   */
  public Optional<CopySource> copiedFrom(Visit visit) {
    if (!visit.role().isStaff()) {
      return Optional.empty();
    }
    return repository
        .lesson(visit.lesson())
        .filter(lesson -> lesson.courseId() == visit.courseId())
        .flatMap(LessonEntity::copiedFromLesson)
        .flatMap(repository::lesson)
        .flatMap(
            source ->
                repository
                    .course(source.courseId())
                    .filter(course -> course.deploymentId() == visit.deploymentId())
                    .map(c -> new CopySource(source.id(), source.title(), c.title())));
  }

  /** How well we know who is in the course; empty where the platform offers no roster. */
  public Optional<RosterView> roster(Visit visit) {
    visit.demand(CourseCapabilities.REFRESH_ROSTER);
    return rosters.roster(visit.courseId());
  }

  /** Reads the members from the platform now. */
  public void refreshRoster(Visit visit) {
    visit.demand(CourseCapabilities.REFRESH_ROSTER);
    rosters.refresh(visit.courseId());
    audit.write("course.roster-asked", visit);
  }

  /** For plugins working without a person. */
  public Optional<LessonView> lesson(long lessonId) {
    return repository
        .lesson(lessonId)
        .flatMap(lesson -> repository.course(lesson.courseId()).map(c -> view(lesson, c)));
  }

  /** Which platform a course is of; it never changes. */
  public Optional<Long> registrationOf(long courseId) {
    return repository
        .course(courseId)
        .flatMap(course -> platforms.registrationOfDeployment(course.deploymentId()));
  }

  /** Where the platform shows a lesson, as far as its launches told. */
  public Optional<String> platformAddress(long lessonId) {
    return repository.lesson(lessonId).flatMap(LessonEntity::platformAddress);
  }

  /** Without a person: for what the tool does by itself. */
  public Optional<CourseView> course(long courseId) {
    return repository
        .course(courseId)
        .map(course -> new CourseView(course.id(), course.title(), course.timeZone()));
  }

  /** The ids of all courses with a lesson. */
  public List<Long> courseIds() {
    return repository.courses();
  }

  /** The platform's id of the link that a lesson stands for. */
  public Optional<String> resourceLinkId(long lessonId) {
    return repository.lesson(lessonId).flatMap(LessonEntity::resourceLinkId);
  }

  /** The course's lessons, the newest first. */
  public List<LessonView> lessons(Visit visit) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    CourseEntity course = repository.course(visit.courseId()).orElseThrow();
    return repository.lessons(course.id(), MOST_LESSONS).stream()
        .map(lesson -> view(lesson, course))
        .toList();
  }

  /** All lessons of a course, the newest first; also for work without a person. */
  public List<LessonEntry> outline(long courseId) {
    return repository.lessons(courseId, LONGEST_OUTLINE).stream()
        .map(it -> new LessonEntry(it.id(), it.title(), it.resourceLinkId().isPresent()))
        .toList();
  }

  /**
   * A visit of another lesson of the course, for its staff: who is let into which lesson is else
   * the platform's matter.
   *
   * @throws NotAllowed for anybody else, and for another course's lesson
   */
  public Visit enter(Visit visit, long lessonId) {
    if (!visit.role().isStaff()) {
      throw new NotAllowed("lesson");
    }
    return repository
        .lesson(lessonId)
        .filter(lesson -> lesson.courseId() == visit.courseId() && !lesson.isWithdrawn())
        .map(lesson -> visit.in(lesson.id()).named(refs.next()))
        .orElseThrow(() -> new NotAllowed("lesson"));
  }

  /** The short name of a visit's course, if the platform told. */
  public Optional<String> label(Visit visit) {
    return repository.course(visit.courseId()).orElseThrow().label();
  }

  /** The same, for plugins working without a person. */
  public Optional<String> label(long courseId) {
    return repository.course(courseId).flatMap(CourseEntity::label);
  }

  /** The course of a visit. */
  public CourseView course(Visit visit) {
    CourseEntity course = repository.course(visit.courseId()).orElseThrow();
    return new CourseView(course.id(), course.title(), course.timeZone());
  }

  /**
   * Makes a lesson that waits for its link.
   *
   * @return its id
   */
  public long addLesson(Visit visit, String title) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    return repository.add(new LessonEntity(visit.courseId(), title, clock.instant())).id();
  }

  /**
   * Notes that the lesson is handed to the platform as a link.
   *
   * @param graded whether a column of the gradebook is asked for with it
   * @return the reference that the link has to carry
   */
  public String handOut(Visit visit, long lessonId, boolean graded) {
    visit.demand(CourseCapabilities.ADD_LESSON);
    LessonEntity lesson =
        repository
            .lesson(lessonId)
            .filter(found -> found.courseId() == visit.courseId())
            .orElseThrow(() -> new NotAllowed("lesson"));
    return links
        .add(new LessonLinkEntity(lesson, refs.next(), graded, clock.instant()))
        .meetingRef();
  }

  /**
   * Keeps the lesson's content, sanitised.
   *
   * @return false when it is longer than {@link #LONGEST_CONTENT}; nothing is changed then
   * @throws NotAllowed for who may not edit
   */
  public boolean writeContent(Visit visit, String html) {
    visit.demand(CourseCapabilities.EDIT_CONTENT);
    String clean = LessonHtml.sanitised(html);
    if (clean.length() > LONGEST_CONTENT) {
      return false;
    }
    repository
        .lesson(visit.lesson())
        .filter(lesson -> lesson.courseId() == visit.courseId())
        .orElseThrow(() -> new NotAllowed("lesson"))
        .write(clean);
    return true;
  }

  private static boolean isNonceUsed(Throwable failure) {
    return causedBy(failure, "nonce");
  }

  private static boolean isUniqueViolation(Throwable failure) {
    return causedBy(failure, "");
  }

  private static boolean causedBy(Throwable failure, String table) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && UNIQUE_VIOLATION.equals(sql.getSQLState())
          && sql.getMessage().toLowerCase(java.util.Locale.ROOT).contains(table)) {
        return true;
      }
    }
    return false;
  }

  private static LessonView view(LessonEntity lesson, CourseEntity course) {
    return new LessonView(
        lesson.id(),
        course.id(),
        lesson.title(),
        course.title(),
        lesson.contentHtml(),
        lesson.copiedRef().isPresent(),
        course.timeZone());
  }
}
