package org.presente.lti.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.message.GroupsService;

class ContextGroupsTest {
  private static final String GROUPS = "https://lms.example/groups?course=2";
  private static final String SETS = "https://lms.example/sets";

  private final Service service = new Service();

  @Test
  void groupsOfAllPagesAndTheirSetsAreRead() {
    page(
        GROUPS + "&limit=100",
        "{\"groups\":[{\"id\":\"1\",\"name\":\"Lab 1\",\"set_id\":\"s\",\"tag\":\"lab\"}]}",
        "<" + GROUPS + "&from=1>; rel=next");
    page(
        GROUPS + "&from=1",
        "{\"groups\":[{\"id\":\"2\",\"name\":\" \"},{\"name\":\"no id\"}]}",
        "");
    page(SETS + "?limit=100", "{\"sets\":[{\"id\":\"s\",\"name\":\"Laboratory\"}]}", "");

    assertThat(read(Optional.of(URI.create(SETS))))
        .isEqualTo(
            new GroupsOutcome.Complete(
                List.of(
                    new Group("1", "Lab 1", Optional.of("s"), Optional.of("lab")),
                    new Group("2", "2", Optional.empty(), Optional.empty())),
                List.of(new GroupSet("s", "Laboratory"))));
    assertThat(service.sent())
        .extracting(call -> call.headers().get("Accept"))
        .containsExactly(
            "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json",
            "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json",
            "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json");
    assertThat(FakeHttp.body(service.http.callsTo(TestPlatform.TOKEN).get(0)))
        .endsWith("lti-gs%2Fscope%2Fcontextgroup.readonly");
  }

  @Test
  void setsAreNotAskedForWhereThereAreNone() {
    page(GROUPS + "&limit=100", "{\"groups\":[]}", "");

    assertThat(read(Optional.empty())).isEqualTo(new GroupsOutcome.Complete(List.of(), List.of()));
  }

  @Test
  void anOutageAndARefusalAreToldApart() {
    service.http.on(GROUPS + "&limit=100", call -> FakeHttp.json(503, "{}"));
    assertThat(read(Optional.empty())).isInstanceOf(GroupsOutcome.RetryLater.class);

    service.http.on(GROUPS + "&limit=100", call -> FakeHttp.json(403, "{}"));
    assertThat(read(Optional.empty())).isInstanceOf(GroupsOutcome.Refused.class);
  }

  @Test
  void aForeignNextPageAndAnAnswerWithoutGroupsAreRefused() {
    page(GROUPS + "&limit=100", "{\"groups\":[]}", "<https://evil.example/>; rel=next");
    assertThat(read(Optional.empty())).isInstanceOf(GroupsOutcome.Refused.class);

    page(GROUPS + "&limit=100", "[]", "");
    assertThat(read(Optional.empty())).isInstanceOf(GroupsOutcome.Refused.class);
  }

  private GroupsOutcome read(Optional<URI> sets) {
    return new ContextGroups(service.calls)
        .read(
            TestPlatform.registration(),
            new GroupsService(URI.create(GROUPS), sets, Set.of(GroupsService.SCOPE)));
  }

  private void page(String address, String body, String link) {
    HttpAnswer plain = FakeHttp.json(200, body);
    service.http.on(
        address,
        call ->
            link.isEmpty()
                ? plain
                : new HttpAnswer(200, Map.of("Link", List.of(link)), plain.body()));
  }
}
