package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.host.roster.IdentityService;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.AppKind;

/** Which connection serves whom, in a course. */
@Singleton
class ServingRule {
  private final ConnectionRepository repository;
  private final CourseService courses;
  private final IdentityService identities;

  @Inject
  ServingRule(ConnectionRepository repository, CourseService courses, IdentityService identities) {
    this.repository = repository;
    this.courses = courses;
    this.identities = identities;
  }

  /** Where a user-managed app serves, the visitor's own by it, as long as their yes stands. */
  Optional<ConnectionEntity> serving(Visit visit) {
    return nearest(visit)
        .flatMap(
            found -> found.kind() == AppKind.USER_MANAGED ? own(found, visit) : Optional.of(found));
  }

  /** The user-managed app by which the visitor has, or may have, a connection of their own. */
  Optional<ConnectionEntity> ownBy(Visit visit) {
    return nearest(visit).filter(found -> found.kind() == AppKind.USER_MANAGED);
  }

  private Optional<ConnectionEntity> own(ConnectionEntity app, Visit visit) {
    return repository
        .own(app.id(), visit.personId())
        .filter(connection -> !connection.sealedGrant().isEmpty());
  }

  private Optional<ConnectionEntity> nearest(Visit visit) {
    return teachersOwn(visit)
        .or(() -> coursesOwn(visit))
        .or(() -> repository.serving(visit.registrationId()));
  }

  /**
   * By what the platform tells, not by what people say: somebody's own credentials are at stake.
   */
  private Optional<ConnectionEntity> teachersOwn(Visit visit) {
    return identities
        .toldAddress(visit.registrationId(), visit.personId())
        .map(address -> new Serves.Teacher(visit.registrationId(), address))
        .flatMap(teacher -> repository.serves(teacher.key()));
  }

  private Optional<ConnectionEntity> coursesOwn(Visit visit) {
    String start = Serves.Courses.keyStart(visit.registrationId());
    List<ConnectionEntity> rules = repository.servesBeginning(start);
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = names(visit);
    return rules.stream()
        .filter(rule -> names.stream().anyMatch(name -> begins(name, rule, start)))
        .max(Comparator.comparingInt(rule -> rule.serves().length()));
  }

  private static boolean begins(String name, ConnectionEntity rule, String start) {
    return name.startsWith(rule.serves().substring(start.length()));
  }

  private List<String> names(Visit visit) {
    return Stream.concat(courses.label(visit).stream(), Stream.of(courses.course(visit).title()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }
}
