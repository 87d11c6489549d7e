package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.api.ZoomPlan;

/** The course is called Physics, its teacher is the demo account's host. */
class ServingTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void oneForAllServesWhereNothingIsNearer() {
    saved(new Serves.Courses(school.registrationId(), "Chem"));

    assertThat(serving()).isEqualTo(school.connectionId());
  }

  @Test
  void longestPrefixWinsOverPlatformAndAll() {
    saved(new Serves.Platform(school.registrationId()));
    saved(new Serves.Courses(school.registrationId(), "PH"));
    long physics = saved(new Serves.Courses(school.registrationId(), "Physics"));

    assertThat(serving()).isEqualTo(physics);
  }

  @Test
  void teachersOwnServesOnlyWhatThatTeacherPlans() {
    long department = saved(new Serves.Courses(school.registrationId(), "Phys"));
    long own = saved(new Serves.Teacher(school.registrationId(), DemoAccount.HOST));
    long other = school.person("Rui", "rui@example.edu", CourseRole.INSTRUCTOR);

    assertThat(serving()).isEqualTo(own);
    assertThat(serving(other)).isEqualTo(department);
  }

  @Test
  void everyRuleIsReadAsItWasWritten() {
    assertThat(Serves.read(new Serves.Everyone().key())).contains(new Serves.Everyone());
    assertThat(Serves.read(new Serves.Platform(7).key())).contains(new Serves.Platform(7));
    assertThat(Serves.read(new Serves.Courses(7, "Bio: 1").key()))
        .contains(new Serves.Courses(7, "bio: 1"));
    assertThat(Serves.read(new Serves.Teacher(7, "A@b.c").key()))
        .contains(new Serves.Teacher(7, "a@b.c"));
    assertThat(Serves.read("gone:7")).isEmpty();
  }

  private long saved(Serves serves) {
    ConnectionDraft draft =
        new ConnectionDraft(
            Optional.empty(), "Another", "a-" + serves.key(), "c", "s", ZoomPlan.PRO, serves);
    ConnectionSaving saving =
        school.backend().call(() -> school.backend().get(ConnectionService.class).save(draft));
    return ((ConnectionSaving.Saved) saving).id();
  }

  private long serving() {
    return serving(school.teacherId());
  }

  private long serving(long person) {
    return school
        .backend()
        .call(
            () ->
                school
                    .backend()
                    .get(Connections.class)
                    .serving(school.visit(person, CourseRole.INSTRUCTOR)))
        .orElseThrow()
        .id();
  }
}
