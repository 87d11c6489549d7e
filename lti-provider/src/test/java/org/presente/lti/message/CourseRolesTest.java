package org.presente.lti.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items 17 and parts of 18 of the conformance checklist. */
class CourseRolesTest {
  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          membership#Instructor                                          | instructor
          membership#Administrator                                       | instructor
          membership#Manager                                             | instructor
          membership/Manager#CourseCoordinator                           | instructor
          membership/Instructor#PrimaryInstructor                        | instructor
          Instructor                                                     | instructor
          urn:lti:role:ims/lis/Instructor                                | instructor
          membership/Instructor#TeachingAssistant                        | assistant
          membership#Instructor membership/Instructor#TeachingAssistant  | assistant
          TeachingAssistant                                              | assistant
          urn:lti:role:ims/lis/TeachingAssistant                         | assistant
          urn:lti:role:ims/lis/Instructor/TeachingAssistant              | assistant
          membership#Learner                                             | learner
          membership/Learner#Instructor                                  | learner
          membership/Learner#Learner                                     | learner
          Learner                                                        | learner
          membership#Mentor                                              | mentor
          membership#ContentDeveloper                                    | developer
          institution/person#Instructor                                  | nothing
          institution/person#Learner                                     | nothing
          institution/person#Administrator                               | administrator
          system/person#Administrator                                    | administrator
          system/person#SysAdmin                                         | administrator
          person#Administrator                                           | administrator
          urn:lti:sysrole:ims/lis/Administrator                          | administrator
          urn:lti:instrole:ims/lis/Administrator                         | administrator
          membership#Learner institution/person#Instructor               | learner
          membership#Instructor system/person#Administrator              | instructor administrator
          http://example.org/membership#Instructor                       | nothing
          membership#instructor                                          | nothing
          #Instructor                                                    | nothing
          membership#Instructor#Learner                                  | nothing
          """)
  @DisplayName("LTI 17: a role is its vocabulary, principal and sub-role, never the text after #")
  void item17_aRoleIsItsVocabularyPrincipalAndSubRole(String roles, String wanted) {
    assertThat(classified(parse(roles))).isEqualTo(wanted);
  }

  @Test
  @DisplayName("LTI 17: unknown roles and none give the least")
  void item17_unknownRolesAndNoneGiveTheLeast() {
    assertThat(classified(CourseRoles.parse(List.of()))).isEqualTo("nothing");
    assertThat(classified(CourseRoles.parse(List.of("", "#", "\u0000", "x".repeat(10_000)))))
        .isEqualTo("nothing");
  }

  @Test
  @DisplayName("LTI 18: a platform's student view is recognised")
  void item18_aPlatformsStudentViewIsRecognised() {
    String testUser = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    CourseRoles roles = CourseRoles.parse(List.of(LIS + "membership#Learner", testUser));

    assertThat(roles.isTestUser()).isTrue();
    assertThat(roles.isLearner()).isTrue();
    assertThat(CourseRoles.parse(List.of(LIS + "system/person#TestUser")).isTestUser()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"membership/Instructor#TeachingAssistant", "TeachingAssistant"})
  void partsOfARoleAreTold(String text) {
    Role role = parse(text).roles().get(0);

    assertThat(role.vocabulary()).isEqualTo(Role.Vocabulary.CONTEXT);
    assertThat(role.principal()).isEqualTo("Instructor");
    assertThat(role.subRole()).isEqualTo(Optional.of("TeachingAssistant"));
  }

  private static CourseRoles parse(String roles) {
    return CourseRoles.parse(
        Arrays.stream(roles.split(" ", -1))
            .map(
                role ->
                    role.matches("(membership|institution|system|person).*") ? LIS + role : role)
            .toList());
  }

  private static String classified(CourseRoles roles) {
    String all =
        (roles.isInstructor() ? "instructor " : "")
            + (roles.isTeachingAssistant() ? "assistant " : "")
            + (roles.isLearner() ? "learner " : "")
            + (roles.isMentor() ? "mentor " : "")
            + (roles.isContentDeveloper() ? "developer " : "")
            + (roles.isAdministrator() ? "administrator " : "");
    return all.isEmpty() ? "nothing" : all.strip();
  }
}
