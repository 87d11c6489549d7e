package org.presente.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.NamesRoleService;

/** Items 36 and 37 of the conformance checklist. */
class MembershipsTest {
  private static final String MEMBERS = "https://lms.example/members?course=2";

  private final Service service = new Service();
  private final List<Member> read = new ArrayList<>();

  @Test
  @DisplayName("LTI 36: three pages are read, however their links are quoted")
  void item36_threePagesAreRead() {
    page(MEMBERS, "1", "<" + MEMBERS + "&from=1>; rel=next");
    page(MEMBERS + "&from=1", "2", "<" + MEMBERS + "&amp;from=2>; rel=\u201cnext\u201d");
    page(MEMBERS + "&from=2", "3", "<" + MEMBERS + ">; rel=\"first\"");

    assertThat(read(MembershipQuery.everybody()))
        .isEqualTo(new MembershipOutcome.Complete(3, 3, Optional.empty()));
    assertThat(read).extracting(Member::userId).containsExactly("1", "2", "3");
    assertThat(service.sent())
        .allMatch(
            call ->
                call.headers()
                    .get("Accept")
                    .equals("application/vnd.ims.lti-nrps.v2.membershipcontainer+json"));
    assertThat(FakeHttp.body(service.http.callsTo(TestPlatform.TOKEN).get(0)))
        .endsWith("scope%2Fcontextmembership.readonly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {MEMBERS, "https://evil.example/members", "http://lms.example/members?course=2"})
  @DisplayName("LTI 36: a circle or a foreign next page ends the reading, and the token stays here")
  void item36_aCircleOrAForeignNextPageEndsTheReading(String next) {
    page(MEMBERS, "1", "<" + next + ">; rel=next");

    assertThat(read(MembershipQuery.everybody())).isInstanceOf(MembershipOutcome.Incomplete.class);
    assertThat(service.sent()).hasSize(1);
  }

  @Test
  @DisplayName("LTI 36: role, limit and link are added to the query, and role stays on every page")
  void item36_roleLimitAndLinkAreAddedToTheQuery() {
    String filters = "&role=Learner&rlid=link%201";
    page(
        MEMBERS + filters + "&limit=5",
        "1",
        "<" + MEMBERS + "&limit=5&from=5&rlid=link%201>; rel=\"next\"");
    page(MEMBERS + "&limit=5&from=5&role=Learner&rlid=link%201", "2", "");

    MembershipQuery query =
        MembershipQuery.everybody().pagesOf(5).inRole("Learner").ofLink("link 1");

    assertThat(read(query)).isEqualTo(new MembershipOutcome.Complete(2, 2, Optional.empty()));
  }

  @Test
  @DisplayName("LTI 37: short roles, missing data and every status are understood")
  void item37_shortRolesMissingDataAndEveryStatusAreUnderstood() {
    service.http.on(
        MEMBERS,
        FakeHttp.json(
            200,
            """
            {"id":"x","context":{"id":"2"},"members":[
             {"user_id":"1","roles":["Learner"],"status":"Active","name":"Ada","email":"a@x"},
             {"user_id":"2","roles":["Instructor"],"status":"Inactive"},
             {"user_id":"3","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
              "status":"http://purl.imsglobal.org/vocab/lti-nrps/membership#Deleted"},
             {"user_id":"4"},
             {"user_id":"5","roles":"Learner","status":7,"name":[],"email":""},
             {"user_id":"","roles":["Learner"]},
             {"roles":["Learner"]}, 7, null]}
            """));

    assertThat(read(MembershipQuery.everybody()))
        .isEqualTo(new MembershipOutcome.Complete(5, 1, Optional.empty()));
    assertThat(read)
        .extracting(Member::status)
        .containsExactly(
            MembershipStatus.ACTIVE,
            MembershipStatus.INACTIVE,
            MembershipStatus.DELETED,
            MembershipStatus.ACTIVE,
            MembershipStatus.ACTIVE);
    assertThat(read)
        .extracting(member -> member.roles().isLearner())
        .containsExactly(true, false, true, false, false);
    assertThat(read.get(0).person().email()).contains("a@x");
    assertThat(read.get(4).person().email()).isEmpty();
    assertThat(read.get(0).toString()).doesNotContain("Ada", "a@x");
  }

  @Test
  @DisplayName("LTI 37: a withdrawn scope and an outage are told apart")
  void item37_aWithdrawnScopeAndAnOutageAreToldApart() {
    service.http.on(MEMBERS, FakeHttp.json(403, "{}"));
    assertThat(read(MembershipQuery.everybody())).isInstanceOf(MembershipOutcome.Forbidden.class);

    service.http.on(MEMBERS, FakeHttp.json(401, "{}"));
    assertThat(read(MembershipQuery.everybody()))
        .isInstanceOf(MembershipOutcome.Unauthorized.class);

    service.http.on(MEMBERS, FakeHttp.json(502, ""));
    assertThat(read(MembershipQuery.everybody())).isInstanceOf(MembershipOutcome.RetryLater.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"members\":{}}", "{\"members\":[{]}", "<html>"})
  @DisplayName("LTI 37: a page without members is no empty course")
  void item37_aPageWithoutMembersIsNoEmptyCourse(String body) {
    service.http.on(MEMBERS, FakeHttp.json(200, body));

    assertThat(read(MembershipQuery.everybody())).isInstanceOf(MembershipOutcome.Incomplete.class);
  }

  @Test
  @DisplayName("LTI 37: 50,000 members pass page by page")
  void item37_fiftyThousandMembersPassPageByPage() {
    int size = 1_000;
    for (int i = 0; i < 50; i++) {
      int page = i;
      String next = i < 49 ? "<" + MEMBERS + "&from=" + (i + 1) + ">; rel=next" : "";
      service.http.on(
          i == 0 ? MEMBERS : MEMBERS + "&from=" + i,
          call -> FakeHttp.json(200, members(page * size, size), "Link", next));
    }
    List<Integer> pages = new ArrayList<>();

    MembershipOutcome outcome =
        new Memberships(service.calls)
            .read(
                TestPlatform.registration(),
                roster(),
                MembershipQuery.everybody(),
                members -> pages.add(members.size()));

    assertThat(outcome).isEqualTo(new MembershipOutcome.Complete(50_000, 50, Optional.empty()));
    assertThat(pages).hasSize(50).containsOnly(size);
  }

  @Test
  @DisplayName("what a real Moodle answers is understood")
  void whatARealMoodleAnswersIsUnderstood() {
    JsonObject answer =
        Captures.moodle("ags-nrps-answers.json").objects("log").stream()
            .filter(call -> call.text("name").filter("NRPS all"::equals).isPresent())
            .findFirst()
            .flatMap(call -> call.object("response"))
            .flatMap(response -> response.object("body"))
            .orElseThrow();
    service.http.on(MEMBERS, FakeHttp.json(200, Json.write(answer.members())));

    assertThat(read(MembershipQuery.everybody())).isInstanceOf(MembershipOutcome.Complete.class);
    assertThat(read).hasSizeGreaterThan(30);
    assertThat(read).anyMatch(member -> member.roles().isInstructor());
    assertThat(read)
        .filteredOn(member -> member.roles().isLearner())
        .hasSizeGreaterThanOrEqualTo(30)
        .allMatch(member -> member.person().email().isPresent())
        .allMatch(member -> member.personSourcedId().isPresent());
  }

  @Test
  @DisplayName("LTI 37: where to read the differences is kept, and they are read from there")
  void item37_differencesAreKeptAndRead() {
    String since = MEMBERS + "&since=9";
    page(MEMBERS, "1", "<" + MEMBERS + "&from=2>; rel=next");
    page(
        MEMBERS + "&from=2",
        "2",
        "<https://other.example/x>; rel=differences, <" + since + ">; rel=\"differences\"");
    service.http.on(
        since,
        FakeHttp.json(
            200,
            "{\"members\":[{\"user_id\":\"2\",\"status\":\"Deleted\"}]}",
            "Link",
            "<" + MEMBERS + "&since=10>; rel=differences"));

    assertThat(read(MembershipQuery.everybody()))
        .isEqualTo(new MembershipOutcome.Complete(2, 2, Optional.empty()));

    page(MEMBERS + "&from=2", "2", "<" + since + ">; rel=\"differences\"");
    assertThat(read(MembershipQuery.everybody()))
        .isEqualTo(new MembershipOutcome.Complete(2, 2, Optional.of(URI.create(since))));

    read.clear();
    assertThat(
            new Memberships(service.calls)
                .readDifferences(TestPlatform.registration(), URI.create(since), read::addAll))
        .isEqualTo(
            new MembershipOutcome.Complete(1, 1, Optional.of(URI.create(MEMBERS + "&since=10"))));
    assertThat(read).extracting(Member::status).containsExactly(MembershipStatus.DELETED);
  }

  private MembershipOutcome read(MembershipQuery query) {
    return new Memberships(service.calls)
        .read(TestPlatform.registration(), roster(), query, read::addAll);
  }

  private static NamesRoleService roster() {
    return new NamesRoleService(URI.create(MEMBERS), List.of("2.0"));
  }

  private void page(String address, String userId, String link) {
    service.http.on(
        address,
        FakeHttp.json(200, "{\"members\":[{\"user_id\":\"" + userId + "\"}]}", "Link", link));
  }

  private static String members(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "{\"user_id\":\"" + i + "\",\"roles\":[\"Learner\"]}")
        .collect(Collectors.joining(",", "{\"members\":[", "]}"));
  }
}
