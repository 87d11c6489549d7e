package org.presente.testing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.course.persistence.CourseEntity;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.persistence.MembershipEntity;
import org.presente.host.roster.persistence.PersonEntity;
import org.presente.host.roster.persistence.PersonFacts;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;

/** One registered platform with one course; lessons and people are added by name. */
public final class School {
  private static final Instant LONG_AGO = Instant.parse("2026-09-01T00:00:00Z");

  private final Backend backend;
  public final long registrationId;
  public final long deploymentId;
  public final long courseId;

  public School(Backend backend, String platformUrl, String clientId, String contextId) {
    this.backend = backend;
    RegistrationEntity registration =
        new RegistrationEntity(registration(platformUrl, clientId), LONG_AGO);
    registration.activate(true);
    registrationId = backend.save(registration).id();
    deploymentId = backend.save(new DeploymentEntity(registrationId, "1", true, LONG_AGO)).id();
    courseId = backend.save(new CourseEntity(deploymentId, contextId, LONG_AGO)).id();
  }

  private static Registration registration(String url, String clientId) {
    return new Registration(
        url,
        clientId,
        URI.create(url + "/mod/lti/auth.php"),
        URI.create(url + "/mod/lti/token.php"),
        URI.create(url + "/mod/lti/certs.php"),
        Optional.empty(),
        LaunchPolicy.standard());
  }

  public long lesson(String resourceLinkId) {
    return backend.save(new LessonEntity(courseId, resourceLinkId, "Week", LONG_AGO)).id();
  }

  public long student(String subject, String name) {
    return member(subject, name, CourseRole.LEARNER);
  }

  public long member(String subject, String name, CourseRole role) {
    return member(subject, name, role, LONG_AGO);
  }

  public long member(String subject, String name, CourseRole role, Instant enrolledFrom) {
    PersonEntity person = new PersonEntity(registrationId, subject);
    person.learn(
        new PersonFacts(
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    long id = backend.save(person).id();
    backend.save(new MembershipEntity(courseId, id, role, enrolledFrom));
    return id;
  }

  public long testUser(String subject) {
    long id = student(subject, "Test User");
    backend.run(
        () -> backend.get(RosterRepository.class).person(id).orElseThrow().markAsTestUser());
    return id;
  }

  public void leave(long personId) {
    backend.run(
        () ->
            backend
                .get(RosterRepository.class)
                .membership(courseId, personId)
                .orElseThrow()
                .leave());
  }

  public Visit visit(long lessonId, long personId, CourseRole role) {
    return new Visit(
        "visit",
        registrationId,
        deploymentId,
        courseId,
        Optional.of(lessonId),
        personId,
        role,
        "en",
        Optional.empty(),
        Optional.empty(),
        "http://127.0.0.1",
        LONG_AGO.plus(Duration.ofDays(365)));
  }
}
