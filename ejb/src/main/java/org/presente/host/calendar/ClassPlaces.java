package org.presente.host.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.presente.host.calendar.persistence.CalendarRepository;
import org.presente.host.calendar.persistence.PublishedEventEntity;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.platform.PlatformService;

/**
 * Where in the platform a class of a calendar is found. A tool cannot launch itself, so the way
 * leads through the platform; what is known of it decides how near to the lesson it comes.
 */
@Stateless
public class ClassPlaces {
  @Inject private CalendarRepository repository;
  @Inject private CourseService courses;
  @Inject private PlatformService platforms;

  /**
   * Of the class with that uid, as far as the platform has an address.
   *
   * @param lesson Moodle's page of the link: the id of a resource link is that of its activity
   *     (mod/lti/view.php takes it as {@code l})
   */
  public record Place(Optional<URI> lesson) {}

  /** Empty for a uid that was never given. */
  public Optional<Place> of(String uid) {
    return repository
        .event(uid)
        .map(PublishedEventEntity::lessonId)
        .flatMap(courses::lesson)
        .map(lesson -> new Place(address(lesson)));
  }

  private Optional<URI> address(LessonView lesson) {
    Optional<String> link =
        courses.resourceLinkId(lesson.id()).filter(id -> id.matches("[0-9]{1,18}"));
    return courses
        .registrationOf(lesson.courseId())
        .filter(id -> platforms.productFamily(id).filter("moodle"::equals).isPresent())
        .flatMap(platforms::registration)
        .flatMap(it -> link.map(id -> URI.create(it.issuer() + "/mod/lti/view.php?l=" + id)));
  }
}
