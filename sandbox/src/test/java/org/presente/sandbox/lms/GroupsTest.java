package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.people.CourseGroup;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupsTest {
  private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";
  private Fixture fixture;
  private LmsControl control;
  private ServiceClient client;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
    fixture.turnToTheLetter();
    client = new ServiceClient(fixture, Clock.systemUTC());
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.quirks().offer(Capability.GROUPS, true);
  }

  private ObjectNode launch() {
    return fixture.launch(Fixture.TEACHER, Fixture.LESSON);
  }

  private JsonNode claim() {
    return launch().path("https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice");
  }

  private JsonNode groups(String query) {
    return ServiceClient.tree(
            client.get(claim().path("context_groups_url").asText() + query, GROUPS))
        .path("groups");
  }

  @Test
  void theLaunchTellsOfGroupsOnlyWhereThereAreSome() {
    assertThat(claim().path("scope").toString()).contains("contextgroup.readonly");

    control.quirks().offer(Capability.GROUPS, false);
    assertThat(claim().isMissingNode()).isTrue();
    assertThat(Scopes.offered(control.quirks())).doesNotContain(Scopes.GROUPS);
  }

  @Test
  void groupsAndSetsAreListed() {
    assertThat(groups("").findValuesAsText("id"))
        .containsExactly("lab-2-1", "lab-2-2", "lab-2-3", "speakers-2");
    assertThat(groups("").path(0).path("set_id").asText()).isEqualTo("labs-2");
    assertThat(groups("").path(3).has("set_id")).isFalse();
    JsonNode sets =
        ServiceClient.tree(client.get(claim().path("context_group_sets_url").asText(), SETS));
    assertThat(sets.path("sets").toString())
        .isEqualTo("[{\"id\":\"labs-2\",\"name\":\"Laboratory\"}]");
  }

  @Test
  void theGroupsOfOnePersonCanBeAskedForPageByPage() {
    assertThat(groups("?user_id=4").findValuesAsText("id"))
        .containsExactly("lab-2-1", "speakers-2");

    HttpResponse<String> page =
        client.get(claim().path("context_groups_url").asText() + "?user_id=4&limit=1", GROUPS);
    String link = page.headers().firstValue("Link").orElseThrow();
    JsonNode next = ServiceClient.tree(client.get(link.substring(1, link.indexOf('>')), GROUPS));
    assertThat(next.path("groups").findValuesAsText("id")).containsExactly("speakers-2");
  }

  @Test
  void membersComeWithTheirGroupsWhenAsked() {
    JsonNode members =
        ServiceClient.tree(client.get(client.members() + "?groups=true", ServiceClient.MEMBERS))
            .path("members");
    assertThat(members.path(0).path("group_enrollments").findValuesAsText("group_id"))
        .containsExactly("lab-2-1", "speakers-2");

    members =
        ServiceClient.tree(client.get(client.members(), ServiceClient.MEMBERS)).path("members");
    assertThat(members.path(0).has("group_enrollments")).isFalse();
  }

  @Test
  void groupsCanBeChanged() {
    control.campus().groups().put(new CourseGroup("late", "3", "", "Late", "", List.of("4")));

    assertThat(control.campus().groups().of("3")).extracting(CourseGroup::id).contains("late");
    control.campus().groups().remove("late");
    assertThat(control.campus().groups().group("late")).isEmpty();
  }

  @Test
  void anAcceptHeaderOfAnotherServiceIsRefused() {
    assertThat(
            client
                .get(claim().path("context_groups_url").asText(), ServiceClient.MEMBERS)
                .statusCode())
        .isEqualTo(400);
  }
}
