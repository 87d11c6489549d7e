package org.presente.host.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.database.Portions;
import org.presente.host.roster.domain.PersonKeys;
import org.presente.host.roster.persistence.MemberRow;
import org.presente.host.roster.persistence.MembershipEntity;
import org.presente.host.roster.persistence.MentorRepository;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.host.task.WorkQueue;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.ForUser;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.registration.CustomVariables;

/** Who belongs to a course. */
@Stateless
public class RosterService {
  /** Addresses in one query. */
  private static final Duration ROSTER_IS_FRESH_FOR = Duration.ofHours(1);

  private static final Duration WITHDRAWN_RESTS_FOR = Duration.ofHours(24);

  @Inject private RosterRepository repository;
  @Inject private MentorRepository mentors;
  @Inject private GroupSources groups;
  @Inject private WorkQueue queue;
  @Inject private Event<RosterChanged> changed;
  @Inject private Clock clock;

  /** Members of a course, also those who left, by name. */
  public List<MemberView> members(long courseId) {
    return repository.members(courseId).stream().map(RosterService::view).toList();
  }

  /** Those of these people who are members, or were. */
  public List<MemberView> members(long courseId, Collection<Long> personIds) {
    return repository.members(courseId, personIds).stream().map(RosterService::view).toList();
  }

  /** The courses a person belongs to today. */
  public List<OwnCourse> coursesOf(long personId) {
    return repository.activeOf(personId).stream()
        .map(it -> new OwnCourse(it.courseId(), it.role()))
        .toList();
  }

  /** The platform that told us of a person; empty for nobody. */
  public Optional<Long> registrationOf(long personId) {
    return repository.person(personId).map(PersonEntity::registrationId);
  }

  /**
   * People the platform told us of who are not in this course.
   *
   * @param addresses in lower case; those of nobody, or of several people, are left out
   * @return the person's id by address
   */
  public Map<String, Long> outsiders(long courseId, Set<String> addresses) {
    if (addresses.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Long>> found =
        Portions.of(addresses)
            .flatMap(part -> repository.outsiders(courseId, part).stream())
            .collect(
                Collectors.groupingBy(
                    person -> person.email().orElseThrow().toLowerCase(Locale.ROOT),
                    Collectors.mapping(PersonEntity::id, Collectors.toList())));
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }

  /** The active members that can be told something; nobody who only tries the course out. */
  public List<Addressee> addressees(long courseId) {
    List<MemberRow> rows =
        repository.members(courseId).stream()
            .filter(row -> row.membership().isActive() && !row.person().isTestUser())
            .toList();
    Optional<String> usual = usualLocale(rows);
    return rows.stream().map(row -> addressee(row, usual)).toList();
  }

  /** One of the {@link #addressees}. */
  public Optional<Addressee> addressee(long courseId, long personId) {
    return repository
        .membership(courseId, personId)
        .filter(MembershipEntity::isActive)
        .flatMap(membership -> repository.person(personId).map(p -> new MemberRow(membership, p)))
        .filter(row -> !row.person().isTestUser())
        .map(
            row ->
                addressee(
                    row, row.person().locale().isEmpty() ? usual(courseId) : Optional.empty()));
  }

  private Optional<String> usual(long courseId) {
    return usualLocale(repository.members(courseId));
  }

  private static Optional<String> usualLocale(List<MemberRow> rows) {
    return rows.stream()
        .flatMap(row -> row.person().locale().stream())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Addressee addressee(MemberRow row, Optional<String> usualLocale) {
    PersonEntity person = row.person();
    return new Addressee(
        person.id(),
        person.registrationId(),
        row.membership().role(),
        person.displayName(),
        person.email(),
        person.locale().or(() -> usualLocale),
        person.timeZone());
  }

  /** The courses in which somebody belongs to the staff today. */
  public List<Long> taughtBy(long personId) {
    return repository.activeOf(personId).stream()
        .filter(membership -> membership.role().isStaff())
        .map(MembershipEntity::courseId)
        .sorted()
        .toList();
  }

  /**
   * People of all platforms by the letters that their name, address or subject holds, by name.
   *
   * @param text at least one letter; upper and lower case do not matter
   * @param first how many to leave out
   * @param most how many to return
   */
  public List<PersonView> find(String text, int first, int most) {
    return repository.find(text.strip(), first, most).stream().map(RosterService::view).toList();
  }

  public Optional<PersonView> person(long personId) {
    return repository.person(personId).map(RosterService::view);
  }

  /** Who stands where somebody stood who was erased; one for each platform. */
  public long nobody(long registrationId) {
    return repository
        .person(registrationId, PersonView.ERASED)
        .orElseGet(() -> repository.add(new PersonEntity(registrationId, PersonView.ERASED)))
        .id();
  }

  /** People who are in no course since then, the oldest first. */
  public List<Long> goneSince(Instant when, int most) {
    return repository.goneSince(when, most);
  }

  public Optional<MemberView> member(long courseId, long personId) {
    return repository
        .membership(courseId, personId)
        .flatMap(m -> repository.person(personId).map(p -> view(new MemberRow(m, p))));
  }

  /**
   * Keeps what a launch tells about the person and where the roster can be read. Runs in the
   * arrival's transaction.
   *
   * @return the person's id
   */
  public long arrive(long registrationId, long courseId, LtiMessage message) {
    String subject = message.subject().orElseThrow();
    PersonEntity person =
        repository
            .person(registrationId, subject)
            .orElseGet(() -> repository.add(new PersonEntity(registrationId, subject)));
    boolean renamed = person.learn(PersonFacts.of(message));
    person.isNamed(keys(message));
    if (isTestUser(message)) {
      person.markAsTestUser();
    }
    CourseRole role = roleOf(message.roles());
    join(courseId, person, role, renamed);
    if (role == CourseRole.MENTOR) {
      mentors.keep(courseId, person.id(), message.mentoredSubjects());
    }
    message.membership().ifPresent(nrps -> keepSource(registrationId, courseId, nrps));
    groups.arrive(registrationId, courseId, message);
    return person.id();
  }

  private static PersonKeys keys(LtiMessage message) {
    return new PersonKeys(
        message.person().email(),
        message.custom().nonEmpty(CustomVariables.USERNAME),
        message.lis().personSourcedId(),
        message.custom().nonEmpty(CustomVariables.ACCOUNT));
  }

  /** Core 1.3 has a role for it, Canvas a variable. */
  private static boolean isTestUser(LtiMessage message) {
    return message.roles().isTestUser()
        || message.custom().text(CustomVariables.STUDENT_VIEW).filter("true"::equals).isPresent();
  }

  /**
   * Somebody a message is about, who need not be a member.
   *
   * @return the person's id
   */
  public long personOf(long registrationId, ForUser user) {
    PersonEntity person =
        repository
            .person(registrationId, user.userId())
            .orElseGet(() -> repository.add(new PersonEntity(registrationId, user.userId())));
    person.learn(PersonFacts.of(user));
    return person.id();
  }

  /** Whom a mentor may look at: members of this course that the last launch listed. */
  public List<MemberView> mentored(long courseId, long mentorId) {
    Set<String> listed = mentors.subjects(courseId, mentorId);
    return listed.isEmpty()
        ? List.of()
        : members(courseId).stream().filter(it -> listed.contains(it.subject())).toList();
  }

  /** How the last reading went; empty where the platform offers no roster. */
  public Optional<RosterView> roster(long courseId) {
    return repository.source(courseId).map(RosterService::view);
  }

  /** Reads roster and groups now, also where their reading was refused before. */
  public void refresh(long courseId) {
    groups.refresh(courseId);
    repository
        .source(courseId)
        .ifPresent(
            source -> {
              source.askedFor(clock.instant());
              queue.enqueue(RosterReader.KIND, courseId);
            });
  }

  /** The strongest course role; institution and system administrators come after instructors. */
  public static CourseRole roleOf(CourseRoles roles) {
    if (roles.isInstructor()) {
      return CourseRole.INSTRUCTOR;
    }
    if (roles.isTeachingAssistant()) {
      return CourseRole.ASSISTANT;
    }
    if (roles.isContentDeveloper()) {
      return CourseRole.DESIGNER;
    }
    if (roles.isLearner()) {
      return CourseRole.LEARNER;
    }
    if (roles.isMentor()) {
      return CourseRole.MENTOR;
    }
    return roles.isAdministrator() ? CourseRole.ADMINISTRATOR : CourseRole.GUEST;
  }

  private void join(long courseId, PersonEntity person, CourseRole role, boolean renamed) {
    Optional<MembershipEntity> known = repository.membership(courseId, person.id());
    known.ifPresent(membership -> membership.openedAs(role));
    if (known.isEmpty()) {
      repository.add(new MembershipEntity(courseId, person.id(), role, clock.instant()));
    }
    if (renamed) {
      // Somebody is recognised by name and address in every course.
      Stream.concat(Stream.of(courseId), repository.courses(List.of(person.id())).stream())
          .distinct()
          .forEach(course -> changed.fire(new RosterChanged(course)));
    } else if (known.isEmpty()) {
      changed.fire(new RosterChanged(courseId));
    }
  }

  private void keepSource(long registrationId, long courseId, NamesRoleService nrps) {
    String url = nrps.contextMembershipsUrl().toString();
    RosterSourceEntity source =
        repository
            .source(courseId)
            .orElseGet(
                () -> {
                  RosterSourceEntity made = new RosterSourceEntity(courseId, registrationId, url);
                  repository.add(made);
                  return made;
                });
    source.isAt(url);
    Duration pause = source.isWithdrawn() ? WITHDRAWN_RESTS_FOR : ROSTER_IS_FRESH_FOR;
    if (source.isQuietFor(pause, clock.instant())) {
      queue.enqueue(RosterReader.KIND, courseId);
    }
  }

  private static RosterView view(RosterSourceEntity source) {
    Instant ended =
        Stream.of(source.readAt(), source.failedAt())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return new RosterView(
        source.readAt(),
        source.askedAt().filter(ended::isBefore).isPresent(),
        source
            .failedAt()
            .map(at -> new RosterView.Problem(at, source.isWithdrawn(), source.incidentCode())));
  }

  private static PersonView view(PersonEntity person) {
    return new PersonView(
        person.id(),
        person.registrationId(),
        person.subject(),
        person.displayName(),
        person.email());
  }

  private static MemberView view(MemberRow row) {
    return new MemberView(
        row.person().id(),
        row.person().subject(),
        row.person().displayName(),
        row.person().email(),
        row.membership().role(),
        row.membership().isActive(),
        row.person().isTestUser(),
        row.membership().enrolledFrom());
  }
}
