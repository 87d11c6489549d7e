package org.presente.lti.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.presente.lti.message.Role.Vocabulary;

/**
 * What a list of roles says about one person in one course. Which rights follow is the host's
 * matter. No role, or none we know, means the least.
 */
public record CourseRoles(List<Role> roles) {
  private static final Set<String> INSTRUCTING = Set.of("Instructor", "Administrator");
  private static final Set<String> ASSISTANTS =
      Set.of("TeachingAssistant", "TeachingAssistantSection", "TeachingAssistantGroup", "Grader");
  private static final Set<String> ADMINISTERING =
      Set.of("Administrator", "SysAdmin", "SysSupport");

  public CourseRoles {
    roles = List.copyOf(roles);
  }

  public static CourseRoles parse(List<String> texts) {
    return new CourseRoles(texts.stream().map(Role::parse).toList());
  }

  /**
   * Leads the course: context Instructor or Administrator, or a Manager. A platform that sends the
   * assistant's sub-role beside its principal does not thereby make an instructor.
   */
  public boolean isInstructor() {
    boolean assists = isTeachingAssistant();
    return inContext(
            role ->
                INSTRUCTING.contains(role.principal())
                    && !isAssistant(role)
                    && !(assists && isBareInstructor(role)))
        || inContext(role -> role.principal().equals("Manager"));
  }

  public boolean isTeachingAssistant() {
    return inContext(CourseRoles::isAssistant);
  }

  /** May write the lesson's content, nothing else. */
  public boolean isContentDeveloper() {
    return inContext(role -> role.principal().equals("ContentDeveloper"));
  }

  public boolean isLearner() {
    return inContext(role -> role.principal().equals("Learner"));
  }

  /** Sees the persons listed in role_scope_mentor; without that claim nobody. */
  public boolean isMentor() {
    return inContext(role -> role.principal().equals("Mentor"));
  }

  /** Administers the platform or the institution, which says nothing about this course. */
  public boolean isAdministrator() {
    return roles.stream()
        .filter(
            role ->
                role.vocabulary() == Vocabulary.INSTITUTION
                    || role.vocabulary() == Vocabulary.SYSTEM)
        .anyMatch(role -> ADMINISTERING.contains(role.principal()));
  }

  /** A platform's "student view": launch it, but keep it off rosters and grade books. */
  public boolean isTestUser() {
    return roles.contains(new Role(Vocabulary.LTI_SYSTEM, "TestUser", Optional.empty()));
  }

  private boolean inContext(Predicate<Role> rule) {
    return roles.stream().filter(role -> role.vocabulary() == Vocabulary.CONTEXT).anyMatch(rule);
  }

  private static boolean isAssistant(Role role) {
    return role.principal().equals("Instructor")
        && role.subRole().filter(ASSISTANTS::contains).isPresent();
  }

  private static boolean isBareInstructor(Role role) {
    return role.principal().equals("Instructor") && role.subRole().isEmpty();
  }
}
