package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.meeting.PushView;

class ConnectionServiceTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void goodConnectionPassesEveryStep() {
    assertThat(check())
        .isNotEmpty()
        .filteredOn(step -> step.result() != Result.OK)
        .allMatch(step -> step.result() == Result.OFF && step.lost().orElseThrow().isOptional());
    assertThat(check())
        .filteredOn(step -> step.kind() == Kind.SCOPE)
        .extracting(CheckStep::subject)
        .contains("meeting:write:meeting:admin", "report:read:list_meeting_participants:admin");
  }

  @Test
  void wrongSecretIsNamedAndLaterStepsAreSkipped() {
    school.connect("wrong");

    assertThat(check().get(0).remedy()).contains(Sentence.SECRET_REJECTED);
    assertThat(check())
        .filteredOn(step -> step.kind() == Kind.USERS)
        .extracting(CheckStep::result)
        .containsOnly(Result.SKIPPED);
    assertThat(view().problem()).contains(Sentence.SECRET_REJECTED);
  }

  @Test
  void missingScopeIsNamedWithWhatIsLost() {
    withoutScopes("registrant");

    assertThat(check())
        .filteredOn(step -> step.result() == Result.LIMITED)
        .extracting(CheckStep::subject, step -> step.lost().orElseThrow(), CheckStep::result)
        .containsExactlyInAnyOrder(
            tuple("meeting:write:registrant:admin", Feature.PERSONAL_LINKS, Result.LIMITED),
            tuple("meeting:read:list_registrants:admin", Feature.PERSONAL_LINKS, Result.LIMITED));
  }

  @Test
  void vitalScopeFailsTheCheck() {
    withoutScopes("meeting:write:meeting");

    assertThat(check())
        .filteredOn(step -> step.result() == Result.FAILED)
        .extracting(CheckStep::subject)
        .containsExactly("meeting:write:meeting:admin");
  }

  @Test
  void passedCheckSendsWhatWasRefusedForAScope() {
    withoutScopes("meeting:write:meeting");
    assertThat(school.plannedIn(Duration.ofHours(1)).push().state())
        .isEqualTo(PushView.State.FAILED);
    school
        .zoom()
        .changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(school.zoom().allScopes()));

    check();
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
  }

  @Test
  void secretIsSealedAndKeptWhenTheFieldIsEmpty() {
    String sealed = sealedSecret();
    school.connect("");

    assertThat(sealed).doesNotContain(DemoAccount.CLIENT_SECRET);
    assertThat(sealedSecret()).isEqualTo(sealed);
  }

  @Test
  void newConnectionNeedsItsFieldsAndASecret() {
    ConnectionDraft empty =
        new ConnectionDraft(Optional.empty(), " ", "", "", "", ZoomPlan.PRO, new Serves.Everyone());

    assertThat(school.backend().call(() -> service().save(empty)))
        .isInstanceOfSatisfying(
            ConnectionSaving.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("name", "accountId", "clientId", "clientSecret"));
  }

  @Test
  void oneConnectionServesAllOthersWithoutOneOfTheirOwn() {
    ConnectionDraft second =
        new ConnectionDraft(
            Optional.empty(), "Second", "a", "c", "s", ZoomPlan.PRO, new Serves.Everyone());

    assertThat(school.backend().call(() -> service().save(second)))
        .isEqualTo(
            new ConnectionSaving.Invalid(
                List.of(new FieldProblem("registrationId", Sentence.REGISTRATION_TAKEN))));
  }

  @Test
  void optionalFeatureIsOffWithoutItsScope() {
    withoutScopes("meeting:update:status");
    check();

    assertThat(allows(Feature.END_MEETINGS)).isFalse();
    assertThat(allows(Feature.INVITATIONS)).isTrue();
    assertThat(check())
        .filteredOn(step -> step.subject().equals("meeting:update:status:admin"))
        .extracting(CheckStep::result)
        .containsExactly(Result.OFF);
  }

  @Test
  void eventsAreNeverGoodOrWrong() {
    assertThat(eventStep().remedy()).contains(Sentence.EVENTS_NEVER);

    school.backend().run(() -> connections().eventArrived(school.connectionId(), now()));
    assertThat(eventStep().result()).isEqualTo(Result.OK);

    school.clock().advance(Duration.ofMinutes(1));
    school.backend().run(() -> connections().eventRefused(school.connectionId(), now()));
    assertThat(eventStep().remedy()).contains(Sentence.EVENTS_REFUSED);
  }

  @Test
  void removedAppLeavesNoSecretAndNobody() {
    school
        .backend()
        .run(() -> connections().deauthorized(DemoAccount.ACCOUNT_ID, DemoAccount.CLIENT_ID));

    assertThat(sealedSecret()).isEmpty();
    assertThat(school.stored("select user_id from zoom_host")).isEmpty();
    assertThat(school.backend().call(() -> connections().find(school.connectionId()))).isEmpty();
    assertThat(school.backend().call(() -> service().list())).isEmpty();
    assertThat(school.backend().call(() -> connections().serving(school.visit()))).isEmpty();
  }

  @Test
  void changesOfAHostAreCounted() {
    String host = school.hostId(DemoAccount.HOST);
    HostBudget budget = school.backend().get(HostBudget.class);
    assertThat(budget.left(school.connectionId(), host)).contains(HostBudget.A_DAY);

    school.plannedIn(Duration.ofHours(1));

    assertThat(budget.left(school.connectionId(), host)).contains(HostBudget.A_DAY - 1);
  }

  private Instant now() {
    return school.clock().instant();
  }

  private CheckStep eventStep() {
    return check().stream().filter(step -> step.kind() == Kind.EVENTS).findFirst().orElseThrow();
  }

  private boolean allows(Feature feature) {
    return school.backend().call(() -> connections().allows(school.connectionId(), feature));
  }

  private Connections connections() {
    return school.backend().get(Connections.class);
  }

  @Test
  void hostsAreKnownWithTheirLicences() {
    assertThat(school.backend().call(() -> service().hosts(school.connectionId())))
        .extracting(HostView::email, HostView::licensed)
        .contains(tuple(DemoAccount.HOST, true), tuple(DemoAccount.BASIC_HOST, false));
  }

  private void withoutScopes(String part) {
    Set<String> left =
        school.zoom().allScopes().stream()
            .filter(scope -> !scope.contains(part))
            .collect(Collectors.toSet());
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(left));
    school.connect(DemoAccount.CLIENT_SECRET);
  }

  private String sealedSecret() {
    return school.stored("select sealed_secret from zoom_connection").get(0).toString();
  }

  private List<CheckStep> check() {
    return service().check(school.connectionId());
  }

  private ConnectionView view() {
    return school.backend().call(() -> service().find(school.connectionId())).orElseThrow();
  }

  private ConnectionService service() {
    return school.backend().get(ConnectionService.class);
  }
}
