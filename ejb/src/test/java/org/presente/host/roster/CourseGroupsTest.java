package org.presente.host.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.lti.groups.ContextGroups;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.GroupsService;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.testing.Backend;
import org.presente.testing.CannedHttp;
import org.presente.testing.Messages;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** How the groups of a course are kept. */
@OnEveryDatabase
class CourseGroupsTest {
  private static final String LMS = "https://lms.example";
  private static final String CLIENT = "client-1";
  private static final String GROUPS = LMS + "/groups";
  private static final String SETS = LMS + "/sets";
  private static final String ROSTER = LMS + "/members";
  private static final ToolKey KEY = ToolKey.generate();

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
  private final CannedHttp lms = new CannedHttp(LMS + "/mod/lti/token.php");
  @Parameter TestDatabase database;
  private Backend backend;
  private School school;
  private CourseGroups groups;

  @BeforeEach
  void openTheCourse() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    ServiceTokens tokens =
        new ServiceTokens(lms, () -> new ToolKeySet(Optional.empty(), KEY, List.of()), clock);
    AuthorizedCalls calls = new AuthorizedCalls(lms, tokens, clock);
    backend.beans().with(Memberships.class, new Memberships(calls));
    backend.beans().with(ContextGroups.class, new ContextGroups(calls));
    groups = backend.get(CourseGroups.class);
    school = new School(backend, LMS, CLIENT, "2");
    lms.on(
        GROUPS + "?limit=100",
        200,
        """
        {"groups":[{"id":"g1","name":"Lab 1","set_id":"labs","tag":"laboratory"}]}""",
        "<" + GROUPS + "?limit=100&from=100>; rel=next");
    lms.on(
        GROUPS + "?limit=100&from=100",
        200,
        "{\"groups\":[{\"id\":\"g2\",\"name\":\"Speakers\"}]}");
    lms.on(SETS + "?limit=100", 200, "{\"sets\":[{\"id\":\"labs\",\"name\":\"Laboratory\"}]}");
    people("g1", "g1");
  }

  /** Two students and their groups. */
  private void people(String ofAna, String ofBen) {
    lms.on(
        ROSTER + "?groups=true",
        200,
        """
        {"members":[
          {"user_id":"ana","roles":["Learner"],"group_enrollments":[{"group_id":"%s"}]},
          {"user_id":"ben","roles":["Learner"],"group_enrollments":[{"group_id":"%s"}]}]}"""
            .formatted(ofAna, ofBen));
  }

  @Test
  void groupsSetsAndMembersAreKept() {
    long ana = school.student("ana", "Ana");
    launchAndRead(GroupsService.SCOPE);

    List<CourseGroupView> kept = groups.of(school.courseId);
    assertThat(kept)
        .extracting(CourseGroupView::name)
        .containsExactlyInAnyOrder("Lab 1", "Speakers");
    CourseGroupView lab = named("Lab 1");
    assertThat(lab.set()).contains(new CourseGroupView.SetView("labs", "Laboratory"));
    assertThat(lab.tag()).contains("laboratory");
    assertThat(lab.personIds()).hasSize(2).contains(ana);
    assertThat(named("Speakers").set()).isEmpty();
    assertThat(groups.ofPerson(school.courseId, ana)).containsExactly(lab.id());
    assertThat(groups.isMember(school.courseId, lab.id(), ana)).isTrue();
  }

  @Test
  void whoMovesToAnotherGroupIsInThatAlone() {
    long ana = school.student("ana", "Ana");
    launchAndRead(GroupsService.SCOPE);
    long lab = named("Lab 1").id();
    people("g2", "g1");
    later();

    assertThat(groups.ofPerson(school.courseId, ana)).containsExactly(named("Speakers").id());
    assertThat(named("Lab 1").id()).as("its id stays").isEqualTo(lab);
    assertThat(named("Lab 1").personIds()).hasSize(1);
  }

  @Test
  void aRemovedGroupIsMarkedAndNotOffered() {
    long ana = school.student("ana", "Ana");
    launchAndRead(GroupsService.SCOPE);
    long lab = named("Lab 1").id();
    lms.on(GROUPS + "?limit=100", 200, "{\"groups\":[{\"id\":\"g2\",\"name\":\"Speakers\"}]}");
    later();

    assertThat(groups.of(school.courseId))
        .extracting(CourseGroupView::name)
        .containsExactly("Speakers");
    assertThat(groups.group(school.courseId, lab)).map(CourseGroupView::gone).contains(true);
    assertThat(groups.isMember(school.courseId, lab, ana)).isFalse();
  }

  @Test
  void aFailureLeavesTheGroupsOfTheLastReading() {
    launchAndRead(GroupsService.SCOPE);
    lms.on(GROUPS + "?limit=100&from=100", 503, "{}");
    later();

    assertThat(groups.of(school.courseId)).hasSize(2);
  }

  @Test
  void whereTheScopeIsNotGrantedNothingIsAsked() {
    launchAndRead("another");

    assertThat(lms.asked()).isEmpty();
    assertThat(groups.of(school.courseId)).isEmpty();
  }

  @Test
  void aGroupOfAnotherCourseIsNotShown() {
    launchAndRead(GroupsService.SCOPE);

    assertThat(groups.group(school.courseId + 1, named("Lab 1").id())).isEmpty();
  }

  private CourseGroupView named(String name) {
    return groups.of(school.courseId).stream()
        .filter(group -> group.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void launchAndRead(String scope) {
    Messages launch =
        new Messages(LMS, CLIENT, "teacher")
            .roles(Messages.MEMBERSHIP + "Instructor")
            .with(
                ClaimNames.NAMES_ROLE_SERVICE,
                Map.of("context_memberships_url", ROSTER, "service_versions", List.of("2.0")))
            .with(
                ClaimNames.GROUPS_SERVICE,
                Map.of(
                    "context_groups_url", GROUPS,
                    "context_group_sets_url", SETS,
                    "scope", List.of(scope)));
    backend.tx(
        () ->
            backend
                .get(RosterService.class)
                .arrive(school.registrationId, school.courseId, launch.message()));
    backend.work(List.of(GroupReader.class));
  }

  /** The next regular reading. */
  private void later() {
    clock.advance(Duration.ofHours(7));
    backend.run(
        () -> backend.get(GroupSources.class).refreshSince(clock.instant().minusSeconds(1)));
    backend.work(List.of(GroupReader.class));
  }
}
