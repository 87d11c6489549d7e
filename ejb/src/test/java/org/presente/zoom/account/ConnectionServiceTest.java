package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
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
    assertThat(check()).isNotEmpty().allMatch(step -> step.result() == Result.OK);
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
        .filteredOn(step -> step.result() != Result.OK)
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
        new ConnectionDraft(Optional.empty(), " ", "", "", "", ZoomPlan.PRO, Optional.empty());

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
            Optional.empty(), "Second", "a", "c", "s", ZoomPlan.PRO, Optional.empty());

    assertThat(school.backend().call(() -> service().save(second)))
        .isEqualTo(
            new ConnectionSaving.Invalid(
                List.of(new FieldProblem("registrationId", Sentence.REGISTRATION_TAKEN))));
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
