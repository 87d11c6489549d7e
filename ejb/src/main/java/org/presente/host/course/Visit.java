package org.presente.host.course;

import java.time.Instant;
import java.util.Optional;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.Rights;
import org.presente.host.roster.CourseRole;

/**
 * One person in one lesson of one course, from one launch. Every facade takes it: it scopes what is
 * read and decides what may be done. Two tabs with two launches are two visits.
 *
 * @param id names the launch in addresses; knowing it gives no right
 * @param lessonId empty for launches that concern the course
 * @param locale language tag of the person, from the launch
 * @param zone of the person, if the platform told
 * @param platformOrigin who may frame our pages: origins with spaces between them
 * @param reviewedPersonId whose work a submission review is about
 * @param actualSubject who really acts, where the platform lets somebody act as the person
 * @param rights of the platform's roles; not sealed with the rest but looked up with each request,
 *     so that a change counts for visits that have begun
 */
public record Visit(
    String id,
    long registrationId,
    long deploymentId,
    long courseId,
    Optional<Long> lessonId,
    long personId,
    CourseRole role,
    String locale,
    Optional<String> zone,
    Optional<String> returnUrl,
    String platformOrigin,
    Instant expiresAt,
    Optional<Long> reviewedPersonId,
    Optional<String> actualSubject,
    Rights rights) {

  /** Of somebody who acts for themselves and looks at nobody's work in particular. */
  public Visit(
      String id,
      long registrationId,
      long deploymentId,
      long courseId,
      Optional<Long> lessonId,
      long personId,
      CourseRole role,
      String locale,
      Optional<String> zone,
      Optional<String> returnUrl,
      String platformOrigin,
      Instant expiresAt) {
    this(
        id,
        registrationId,
        deploymentId,
        courseId,
        lessonId,
        personId,
        role,
        locale,
        zone,
        returnUrl,
        platformOrigin,
        expiresAt,
        Optional.empty(),
        Optional.empty(),
        Rights.asDeclared());
  }

  /** Opened from the gradebook, to look at this person's work. */
  public Visit reviewing(long person) {
    return with(expiresAt, Optional.of(person), actualSubject, rights);
  }

  /** The platform says that somebody else sits behind the person (Canvas: Act As). */
  public Visit actedBy(Optional<String> subject) {
    return with(expiresAt, reviewedPersonId, subject, rights);
  }

  public Visit until(Instant end) {
    return with(end, reviewedPersonId, actualSubject, rights);
  }

  /** On a platform where the roles may this. */
  public Visit under(Rights decided) {
    return with(expiresAt, reviewedPersonId, actualSubject, decided);
  }

  private Visit with(
      Instant end, Optional<Long> reviewed, Optional<String> actual, Rights decided) {
    return new Visit(
        id,
        registrationId,
        deploymentId,
        courseId,
        lessonId,
        personId,
        role,
        locale,
        zone,
        returnUrl,
        platformOrigin,
        end,
        reviewed,
        actual,
        decided);
  }

  /** The same person in a lesson of the same course. */
  public Visit in(long lesson) {
    return new Visit(
        id,
        registrationId,
        deploymentId,
        courseId,
        Optional.of(lesson),
        personId,
        role,
        locale,
        zone,
        returnUrl,
        platformOrigin,
        expiresAt,
        reviewedPersonId,
        actualSubject,
        rights);
  }

  /** The same, to be kept beside this one in the same browser. */
  public Visit named(String otherId) {
    return new Visit(
        otherId,
        registrationId,
        deploymentId,
        courseId,
        lessonId,
        personId,
        role,
        locale,
        zone,
        returnUrl,
        platformOrigin,
        expiresAt,
        reviewedPersonId,
        actualSubject,
        rights);
  }

  public boolean may(Capability capability) {
    return rights.grant(capability, role);
  }

  /**
   * @throws NotAllowed when the person's role does not grant the capability
   */
  public void demand(Capability capability) {
    if (!may(capability)) {
      throw new NotAllowed(capability.name());
    }
  }

  /**
   * @throws NotAllowed when the visit has no lesson
   */
  public long lesson() {
    return lessonId.orElseThrow(() -> new NotAllowed("lesson"));
  }
}
