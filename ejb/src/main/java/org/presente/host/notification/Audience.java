package org.presente.host.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.roster.Addressee;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.IdentityService;
import org.presente.host.roster.RosterService;

/** Whom a notice of a course is for. */
@Singleton
public class Audience {
  private final RosterService roster;
  private final IdentityService identities;

  @Inject
  public Audience(RosterService roster, IdentityService identities) {
    this.roster = roster;
    this.identities = identities;
  }

  public List<Addressee> everybody(long courseId) {
    return roster.addressees(courseId);
  }

  public List<Addressee> learners(long courseId) {
    return roster.addressees(courseId).stream()
        .filter(person -> person.role() == CourseRole.LEARNER)
        .toList();
  }

  public List<Addressee> staff(long courseId) {
    return roster.addressees(courseId).stream().filter(person -> person.role().isStaff()).toList();
  }

  /**
   * Who leads a class.
   *
   * @param address of the host at the plugin's service; where it is nobody's of the staff, all
   *     instructors
   */
  public List<Addressee> leaders(long courseId, Optional<String> address) {
    List<Addressee> staff = staff(courseId);
    List<Addressee> host =
        staff.stream()
            .filter(person -> address.filter(it -> isOf(person, it)).isPresent())
            .toList();
    return host.isEmpty()
        ? staff.stream().filter(person -> person.role() == CourseRole.INSTRUCTOR).toList()
        : host;
  }

  private boolean isOf(Addressee person, String address) {
    return Stream.concat(
            person.email().stream(),
            identities.address(person.registrationId(), person.personId()).stream())
        .anyMatch(address::equalsIgnoreCase);
  }
}
