package org.presente.sandbox.lms.platform;

import java.util.List;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.Quirks;

/** Role names of LTI 1.3, appendix A. */
public record Roles(Quirks quirks) {
  public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String INSTITUTION_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
  private static final String TEST_USER =
      "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
  private static final String ASSISTANT =
      "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant";

  /** As in a launch. */
  public List<String> of(Person person, CourseRole role) {
    if (person.administrator()) {
      return ofAdministrator();
    }
    if (quirks.has(Quirk.ONLY_SUB_ROLE) && role == CourseRole.ASSISTANT) {
      return List.of(ASSISTANT);
    }
    return quirks.has(Quirk.SHORT_LAUNCH_ROLES) ? shortNames(role) : of(role);
  }

  private List<String> ofAdministrator() {
    if (quirks.has(Quirk.ADMINISTRATOR_WITHOUT_ROLES)) {
      return List.of();
    }
    return quirks.has(Quirk.ADMINISTRATOR_TEACHES)
        ? List.of(
            INSTITUTION_ADMINISTRATOR,
            MEMBERSHIP + "Instructor",
            "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator")
        : List.of(INSTITUTION_ADMINISTRATOR);
  }

  private static List<String> shortNames(CourseRole role) {
    return List.of(shortName(role));
  }

  /** Full URIs. */
  public List<String> of(CourseRole role) {
    return switch (role) {
      case STUDENT -> List.of(MEMBERSHIP + "Learner");
      case MENTOR -> List.of(MEMBERSHIP + "Mentor");
      case TEST_STUDENT -> List.of(MEMBERSHIP + "Learner", TEST_USER);
      case TEACHER -> List.of(MEMBERSHIP + "Instructor");
      case ASSISTANT ->
          quirks.has(Quirk.ASSISTANT_IS_INSTRUCTOR)
              ? List.of(MEMBERSHIP + "Instructor")
              : List.of(MEMBERSHIP + "Instructor", ASSISTANT);
    };
  }

  /** The principal context role. */
  public static String shortName(CourseRole role) {
    return switch (role) {
      case TEACHER, ASSISTANT -> "Instructor";
      case STUDENT, TEST_STUDENT -> "Learner";
      case MENTOR -> "Mentor";
    };
  }

  /** As in the list of members. */
  public List<String> inMemberList(CourseRole role) {
    return quirks.has(Quirk.SHORT_MEMBER_ROLES) ? shortNames(role) : of(role);
  }
}
