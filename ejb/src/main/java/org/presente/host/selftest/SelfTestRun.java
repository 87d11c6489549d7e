package org.presente.host.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;
import org.presente.host.selftest.TestStep.Kind;
import org.presente.host.selftest.TestStep.Result;
import org.presente.lti.ags.LineItem;
import org.presente.lti.ags.LineItemOutcome;
import org.presente.lti.ags.ScoreOutcome;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipStatus;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.TokenResult;

/**
 * One self-test: each step is tried, also when an earlier one failed, as far as that is possible.
 */
final class SelfTestRun {
  private static final Map<Kind, String> SCOPES = scopes();

  private final SelfTestCalls calls;
  private final Registration registration;
  private final Places places;
  private final List<TestStep> steps = new ArrayList<>();
  private Optional<String> learner;

  /**
   * What is known from launches.
   *
   * @param graded a member who can have a mark; the test column is removed before anybody looks
   */
  record Places(
      Optional<String> membershipsUrl, Optional<AgsEndpoint> gradebook, Optional<String> graded) {}

  SelfTestRun(SelfTestCalls calls, Registration registration, Places places) {
    this.calls = calls;
    this.registration = registration;
    this.places = places;
    learner = places.graded();
  }

  private static Map<Kind, String> scopes() {
    Map<Kind, String> scopes = new LinkedHashMap<>();
    scopes.put(Kind.SCOPE_ROSTER, NamesRoleService.SCOPE);
    scopes.put(Kind.SCOPE_COLUMNS, AgsEndpoint.SCOPE_LINE_ITEM);
    scopes.put(Kind.SCOPE_SCORES, AgsEndpoint.SCOPE_SCORE);
    scopes.put(Kind.SCOPE_RESULTS, AgsEndpoint.SCOPE_RESULT_READ);
    return scopes;
  }

  List<TestStep> steps() {
    Optional<String> ownKeys = calls.ownKeys();
    add(Kind.OWN_KEYS, ownKeys.isEmpty(), ownKeys.orElse(""));
    SelfTestCalls.PlatformKeysAnswer keys = calls.platformKeys(registration);
    add(Kind.PLATFORM_KEYS, keys.keys() > 0, keys.detail());
    token();
    roster();
    gradebook();
    return List.copyOf(steps);
  }

  /** All scopes in one request; where a platform refuses that, each for itself. */
  private void token() {
    TokenResult all = calls.token(registration, Set.copyOf(SCOPES.values()));
    if (all instanceof TokenResult.Granted granted) {
      add(Kind.TOKEN, true, "");
      SCOPES.forEach((kind, scope) -> add(kind, granted.token().scopes().contains(scope), scope));
      return;
    }
    if (all instanceof TokenResult.Unavailable outage) {
      add(Kind.TOKEN, false, outage.reason());
      SCOPES.forEach((kind, scope) -> steps.add(leftOut(kind)));
      return;
    }
    Map<Kind, Boolean> each = new LinkedHashMap<>();
    SCOPES.forEach((kind, scope) -> each.put(kind, isGranted(scope)));
    boolean any = each.containsValue(true);
    add(Kind.TOKEN, any, any ? "" : ((TokenResult.Refused) all).reason());
    each.forEach((kind, granted) -> add(kind, granted, SCOPES.get(kind)));
  }

  private boolean isGranted(String scope) {
    return calls.token(registration, Set.of(scope)) instanceof TokenResult.Granted granted
        && granted.token().scopes().contains(scope);
  }

  private void roster() {
    if (places.membershipsUrl().isEmpty()) {
      steps.add(leftOut(Kind.ROSTER));
      return;
    }
    MembershipOutcome outcome =
        calls.roster(registration, places.membershipsUrl().get(), this::lookForLearner);
    if (outcome instanceof MembershipOutcome.Complete complete) {
      add(Kind.ROSTER, true, Integer.toString(complete.members()));
    } else {
      add(Kind.ROSTER, false, outcome.toString());
    }
  }

  /** Nobody but staff may have opened a lesson yet. */
  private void lookForLearner(List<Member> page) {
    learner =
        learner.or(
            () ->
                page.stream()
                    .filter(member -> member.status() == MembershipStatus.ACTIVE)
                    .filter(member -> RosterService.roleOf(member.roles()) == CourseRole.LEARNER)
                    .filter(member -> !member.roles().isTestUser())
                    .map(Member::userId)
                    .findFirst());
  }

  private void gradebook() {
    if (places.gradebook().isEmpty()) {
      List.of(Kind.COLUMN, Kind.SCORE, Kind.REMOVAL).forEach(kind -> steps.add(leftOut(kind)));
      return;
    }
    AgsEndpoint endpoint = places.gradebook().get();
    LineItemOutcome outcome = calls.column(registration, endpoint);
    Optional<LineItem> column = column(outcome);
    add(Kind.COLUMN, column.isPresent(), column.isPresent() ? "" : outcome.toString());
    if (column.isEmpty()) {
      List.of(Kind.SCORE, Kind.REMOVAL).forEach(kind -> steps.add(leftOut(kind)));
      return;
    }
    score(endpoint, column.get());
    LineItemOutcome removal = calls.remove(registration, endpoint, column.get());
    boolean gone = removal instanceof LineItemOutcome.Missing;
    add(Kind.REMOVAL, gone, gone ? "" : removal.toString());
  }

  private void score(AgsEndpoint endpoint, LineItem column) {
    if (learner.isEmpty()) {
      steps.add(leftOut(Kind.SCORE));
      return;
    }
    ScoreOutcome outcome = calls.score(registration, endpoint, column, learner.get());
    boolean taken = outcome instanceof ScoreOutcome.Accepted;
    add(Kind.SCORE, taken, taken ? "" : outcome.toString());
  }

  private static Optional<LineItem> column(LineItemOutcome outcome) {
    if (outcome instanceof LineItemOutcome.Found found) {
      return Optional.of(found.lineItem());
    }
    return outcome instanceof LineItemOutcome.Created created
        ? Optional.of(created.lineItem())
        : Optional.empty();
  }

  private void add(Kind kind, boolean good, String detail) {
    steps.add(new TestStep(kind, good ? Result.OK : Result.FAILED, detail, calls.now()));
  }

  private TestStep leftOut(Kind kind) {
    return new TestStep(kind, Result.LEFT_OUT, "", calls.now());
  }
}
